package duban.reader.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import duban.cli.PlanJson;
import duban.plan.Reading;
import duban.plan.SourceSpan;
import duban.plan.Unit;
import duban.reader.Labels;
import duban.reader.PlanReader;
import duban.reader.ReferencePlanTests;
import duban.reader.Texts;
import duban.reader.text.Normaliser;
import duban.reader.text.SourceText;
import duban.reader.text.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProvenanceTests {

  /** What is concluded, numbered or worded by the reader, or stands in another value's place. */
  private static final String DERIVED =
      "/key|/jurisdiction/.*|/sections/\\d+/.*|/organisational/\\d+/number"
          + "|/measures/\\d+/(?:number|section|source/.*)"
          + "|(?:/measures/\\d+/targets|/goals)/\\d+/.*"
          + "|/measures/\\d+/items/\\d+/text|/units/\\d+/.*|/findings/.*|/provenance/.*";

  @ParameterizedTest
  @MethodSource("plans")
  void pointsAtValuesOfThePlanOnly(String key) {
    Reading reading = read(key);
    JsonNode plan = json(reading);

    assertThat(reading.provenance().keySet())
        .allSatisfy(pointer -> assertThat(plan.at(pointer).isMissingNode()).as(pointer).isFalse());
  }

  @ParameterizedTest
  @MethodSource("plans")
  void knowsThePlaceOfEveryValueThatWasRead(String key) {
    Reading reading = read(key);
    List<String> unknown = new ArrayList<>();
    for (String pointer : values("", json(reading))) {
      if (!pointer.matches(DERIVED) && !reading.provenance().containsKey(pointer)) {
        unknown.add(pointer);
      }
    }

    assertThat(unknown).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("plans")
  void pointsAtTheWordsOfTheDocument(String key) {
    Reading reading = read(key);
    JsonNode plan = json(reading);
    SourceText source = Normaliser.normalise(reading.text());
    for (Map.Entry<String, SourceSpan> each : reading.provenance().entrySet()) {
      JsonNode value = plan.at(each.getKey());
      String place = normalised(source, each.getValue());
      assertThat(forms(reading, each.getKey(), value))
          .as(each.getKey() + " at " + place)
          .anyMatch(form -> letters(place).contains(letters(form)));
    }
  }

  @Test
  void pointsAllMeasuresOfAGroupAtTheSameClause() {
    Reading reading = Texts.reading("一、甲\n1.乙。\n2.丙。\n(牵头单位:市教育局;责任单位:市财政局)\n");

    assertThat(words(reading, "/measures/0/items/0/lead/0")).isEqualTo("市教育局");
    assertThat(reading.provenance().get("/measures/1/items/0/responsible/0"))
        .isEqualTo(reading.provenance().get("/measures/0/items/0/responsible/0"));
  }

  @Test
  void pointsAtTheWordsThatSetADay() {
    Reading reading = Texts.reading("1.甲。到2024年底建成。(市教育局负责)\n2.乙。(责任单位:市教育局;完成时限:2025年)\n");

    assertThat(words(reading, "/measures/0/deadline")).isEqualTo("到2024年");
    assertThat(words(reading, "/measures/1/deadline")).isEqualTo("2025年");
  }

  @Test
  void pointsAtTheFormAMergedUnitIsPrintedIn() {
    Reading reading = Texts.reading("1.甲。(市工信局牵头)\n2.乙。(市工信局牵头)\n3.丙。(市工信信局牵头)\n");

    assertThat(words(reading, "/measures/2/items/0/lead/0")).isEqualTo("市工信信局");
  }

  private static Stream<String> plans() {
    return ReferencePlanTests.plans().stream();
  }

  private static Reading read(String key) {
    return PlanReader.read(key, Labels.document(key));
  }

  private static JsonNode json(Reading reading) {
    try {
      return new ObjectMapper().readTree(PlanJson.write(reading));
    } catch (Exception ex) {
      throw new IllegalStateException(ex);
    }
  }

  private static String words(Reading reading, String pointer) {
    SourceSpan place = reading.provenance().get(pointer);
    return reading.text().substring(place.offset(), place.end());
  }

  private static List<String> values(String pointer, JsonNode node) {
    List<String> values = new ArrayList<>();
    if (node.isValueNode() && !node.isNull()) {
      values.add(pointer);
    }
    node.properties().forEach(f -> values.addAll(values(pointer + "/" + f.getKey(), f.getValue())));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      values.addAll(values(pointer + "/" + i, node.get(i)));
    }
    return values;
  }

  /** What may stand where a value was read. */
  private static List<String> forms(Reading reading, String pointer, JsonNode value) {
    if (value.isObject()) {
      return Stream.of("text", "name", "phrase", "title", "lead")
          .map(value::path)
          .filter(JsonNode::isTextual)
          .findFirst()
          .map(v -> forms(reading, pointer, v))
          .orElse(List.of(""));
    }
    String text = value.asText();
    List<String> forms = new ArrayList<>(List.of(text));
    reading.plan().unit(text).map(Unit::aliases).ifPresent(forms::addAll);
    if (pointer.endsWith("/deadline") || pointer.equals("/issueDate")) {
      forms.add(text.substring(0, 4));
      forms.add("五”末");
      forms.add("十四五");
    } else if (pointer.endsWith("/recurrence")) {
      forms.addAll(List.of("每年", "每半年", "每季", "每月"));
    } else if (pointer.equals("/periodEnd")) {
      forms.add("五”");
    } else if (pointer.equals("/leadingOffice")) {
      forms.add("办公室");
    }
    return forms;
  }

  private static String normalised(SourceText source, SourceSpan span) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < source.text().length(); i++) {
      int origin = source.origin()[i];
      text.append(origin >= span.offset() && origin < span.end() ? source.text().charAt(i) : "");
    }
    return text.toString();
  }

  private static String letters(String text) {
    return Width.half(text).replaceAll("\\s+", "");
  }
}
