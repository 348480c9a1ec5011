package duban.cli;

import duban.plan.Measure;
import duban.plan.Reading;
import duban.plan.SourceSpan;
import duban.plan.WorkItem;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Each measure of a plan with its units and the words of the document they were read from. */
final class Explanation {

  private static final int LONGEST_QUOTE = 300;

  private final Reading reading;
  private final SourceQuotes quotes;

  Explanation(Reading reading) {
    this.reading = reading;
    this.quotes = new SourceQuotes(reading.text());
  }

  void print(PrintWriter out) {
    out.println(Objects.requireNonNullElse(reading.plan().title(), "no title found"));
    for (int i = 0; i < reading.plan().measures().size(); i++) {
      print("/measures/" + i, reading.plan().measures().get(i), out);
    }
  }

  private void print(String pointer, Measure measure, PrintWriter out) {
    out.println();
    out.println(measure.number() + "  " + measure.title());
    if (measure.deadline() != null) {
      out.println(
          "    due: " + measure.deadline() + from(reading.provenance().get(pointer + "/deadline")));
    }
    for (int i = 0; i < measure.items().size(); i++) {
      print(pointer + "/items/" + i, measure.items().get(i), out);
    }
  }

  private void print(String pointer, WorkItem item, PrintWriter out) {
    if (item.text() != null) {
      out.println("    · " + item.text());
    }
    units(out, "lead", item.lead());
    units(out, "responsible", item.responsible());
    units(out, "collective", item.collective());
    out.println("    from: " + clause(pointer, item));
  }

  /** The clause that speaks of the item, or the words from the first of its units to the last. */
  private String clause(String pointer, WorkItem item) {
    List<SourceSpan> units =
        Stream.concat(
                places(pointer + "/lead/", item.lead()),
                places(pointer + "/responsible/", item.responsible()))
            .filter(Objects::nonNull)
            .toList();
    SourceSpan whole = item.text() == null ? reading.provenance().get(pointer) : null;
    if (whole == null && units.isEmpty()) {
      return "no clause found";
    }
    return quote(whole == null ? around(units) : whole);
  }

  private Stream<SourceSpan> places(String pointer, List<String> names) {
    return IntStream.range(0, names.size()).mapToObj(i -> reading.provenance().get(pointer + i));
  }

  private static SourceSpan around(List<SourceSpan> places) {
    int start = places.stream().mapToInt(SourceSpan::offset).min().orElse(0);
    int end = places.stream().mapToInt(SourceSpan::end).max().orElse(0);
    return new SourceSpan(start, end - start);
  }

  private String from(SourceSpan place) {
    return place == null ? "" : " from " + quote(place);
  }

  private String quote(SourceSpan place) {
    return "line " + quotes.line(place) + ": " + quotes.words(place, LONGEST_QUOTE);
  }

  private static void units(PrintWriter out, String role, List<String> names) {
    if (!names.isEmpty()) {
      out.println("    " + role + ": " + String.join("、", names));
    }
  }
}
