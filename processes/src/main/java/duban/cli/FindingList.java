package duban.cli;

import duban.plan.Finding;
import duban.plan.Reading;
import duban.plan.SourceSpan;
import java.io.PrintWriter;

/** Findings for people: level, code, place, what is wrong and what to do, one a line. */
final class FindingList {

  private static final int LONGEST_QUOTE = 40;

  private final Reading reading;
  private final SourceQuotes quotes;

  FindingList(Reading reading) {
    this.reading = reading;
    this.quotes = new SourceQuotes(reading.text());
  }

  void print(PrintWriter out) {
    reading.findings().forEach(finding -> out.println(line(finding)));
    out.printf(
        "%d findings, %d of level error%n",
        reading.findings().size(),
        reading.findings().stream().filter(f -> f.level() == Finding.Level.ERROR).count());
  }

  private String line(Finding finding) {
    String place = finding.place() == null ? "" : " " + place(finding.place());
    return "%-7s %s%s: %s；%s"
        .formatted(
            PlanWords.of(finding.level()),
            finding.code(),
            place,
            finding.message(),
            finding.remedy());
  }

  private String place(SourceSpan place) {
    String words = quotes.words(place, LONGEST_QUOTE);
    String quote = words.isEmpty() ? "" : " “" + words + "”";
    return quotes.line(place) + ":" + quotes.column(place) + quote;
  }
}
