package duban.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import duban.plan.SourceSpan;
import duban.review.Highlight.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The highlights of a reading, in document order. */
@Component
class Highlights {

  private static final Map<Kind, Pattern> POINTERS =
      Map.ofEntries(
          Map.entry(
              Kind.HEADING,
              Pattern.compile(
                  "/(title|documentNumber|issuer|issueDate|status|period\\w+|jurisdiction.*"
                      + "|leading\\w+)")),
          Map.entry(Kind.SECTION, Pattern.compile("/sections/\\d+")),
          Map.entry(Kind.NUMBER, Pattern.compile("/measures/\\d+/printedNumber")),
          Map.entry(Kind.TITLE, Pattern.compile("/measures/\\d+/title")),
          Map.entry(Kind.TEXT, Pattern.compile("/measures/\\d+/text")),
          Map.entry(
              Kind.UNIT,
              Pattern.compile("/measures/\\d+/items/\\d+/(lead|responsible|collective)/\\d+")),
          Map.entry(Kind.DEADLINE, Pattern.compile("/measures/\\d+/deadline")),
          Map.entry(Kind.RECURRENCE, Pattern.compile("/measures/\\d+/recurrence")),
          Map.entry(Kind.TARGET, Pattern.compile("/measures/\\d+/targets/\\d+")),
          Map.entry(Kind.GOAL, Pattern.compile("/goals/\\d+")),
          Map.entry(Kind.SAFEGUARD, Pattern.compile("/organisational/\\d+")));

  private final ObjectMapper json;

  Highlights(ObjectMapper json) {
    this.json = json;
  }

  List<Highlight> of(ReadDocument reading) {
    JsonNode plan = json.valueToTree(reading.plan());
    List<Highlight> highlights = new ArrayList<>();
    reading
        .provenance()
        .forEach(
            (pointer, span) ->
                kindOf(pointer)
                    .ifPresent(
                        kind -> highlights.add(highlight(kind, pointer, span, plan.at(pointer)))));
    highlights.sort(
        Comparator.comparingInt(Highlight::offset)
            .thenComparing(Highlight::length, Comparator.reverseOrder())
            .thenComparing(Highlight::kind));
    return highlights;
  }

  /** What stands at a place of the reading; empty where it is no highlight. */
  static Optional<Kind> kindOf(String pointer) {
    return POINTERS.entrySet().stream()
        .filter(it -> it.getValue().matcher(pointer).matches())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Highlight highlight(Kind kind, String pointer, SourceSpan span, JsonNode read) {
    String origin = Origin.of(pointer);
    return new Highlight(
        kind,
        span.offset(),
        span.length(),
        origin == null ? List.of() : List.of(origin),
        value(kind, read));
  }

  /** A text has its words in the document; of others, what they were understood as. */
  private static String value(Kind kind, JsonNode read) {
    String value =
        switch (kind) {
          case TEXT -> null;
          case SECTION, SAFEGUARD -> read.path("title").asText(null);
          case TARGET, GOAL -> read.path("phrase").asText(null);
          default -> read.asText(null);
        };
    return value == null || value.isEmpty() ? null : value;
  }
}
