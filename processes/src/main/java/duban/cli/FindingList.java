package duban.cli;

import duban.plan.Finding;
import duban.plan.Reading;
import java.io.PrintWriter;

/** Findings for people: level, code, place, what is wrong and what to do, one a line. */
final class FindingList {

  private static final int LONGEST_QUOTE = 40;

  private final Reading reading;

  FindingList(Reading reading) {
    this.reading = reading;
  }

  void print(PrintWriter out) {
    reading.findings().forEach(finding -> out.println(line(finding)));
    out.printf(
        "%d findings, %d of level error%n",
        reading.findings().size(),
        reading.findings().stream().filter(f -> f.level() == Finding.Level.ERROR).count());
  }

  private String line(Finding finding) {
    String place = finding.place() == null ? "" : " " + place(finding);
    return "%-7s %s%s: %s；%s"
        .formatted(
            PlanWords.of(finding.level()),
            finding.code(),
            place,
            finding.message(),
            finding.remedy());
  }

  private String place(Finding finding) {
    String text = reading.text();
    int offset = finding.place().offset();
    long line = text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    int column = offset - text.lastIndexOf('\n', offset - 1);
    String words = text.substring(offset, finding.place().end()).replaceAll("\\s+", " ");
    String quote = words.length() > LONGEST_QUOTE ? words.substring(0, LONGEST_QUOTE) + "…" : words;
    return line + ":" + column + (quote.isEmpty() ? "" : " “" + quote + "”");
  }
}
