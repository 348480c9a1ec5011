package duban.cli;

import duban.plan.Measure;
import duban.plan.Reading;
import duban.plan.WorkItem;
import java.io.PrintWriter;
import java.util.List;

/** Each measure of a plan with its units and the words of the document they were read from. */
final class Explanation {

  private final Reading reading;

  Explanation(Reading reading) {
    this.reading = reading;
  }

  void print(PrintWriter out) {
    out.println(reading.plan().title());
    reading.plan().measures().forEach(measure -> print(measure, out));
  }

  private void print(Measure measure, PrintWriter out) {
    String deadline = measure.deadline() == null ? "" : " [" + measure.deadline() + "]";
    out.println();
    out.println(measure.number() + "  " + measure.title() + deadline);
    for (WorkItem item : measure.items()) {
      if (item.text() != null) {
        out.println("    · " + item.text());
      }
      units(out, "lead", item.lead());
      units(out, "responsible", item.responsible());
      units(out, "collective", item.collective());
    }
    String clause = ClauseQuote.of(reading, measure);
    out.println("    from: " + (clause.isEmpty() ? "no clause found" : clause));
  }

  private static void units(PrintWriter out, String role, List<String> names) {
    if (!names.isEmpty()) {
      out.println("    " + role + ": " + String.join("、", names));
    }
  }
}
