package duban.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * A numbered measure (措施): one BPMN process.
 *
 * @param number running number, {@code 25}; dotted where numbering restarts, {@code 2.1}
 * @param printedNumber as printed, with its mark and inner space: {@code 3 .}
 * @param section number of the section it stands under
 * @param title the heading sentence, or where there is none the first clause of the text
 * @param text the body without number, heading sentence and responsibility clause
 * @param items the assignments, at least one
 * @param deadline the day the measure's own text sets, else null
 * @param recurrence how often the measure's own text wants it done, else null
 * @param source where it stands in the extracted document
 */
public record Measure(
    String number,
    String printedNumber,
    String section,
    String title,
    String text,
    List<WorkItem> items,
    LocalDate deadline,
    Recurrence recurrence,
    List<Indicator> targets,
    SourceSpan source) {

  public Measure {
    items = List.copyOf(items);
    targets = List.copyOf(targets);
  }

  /** The same measure with other work items. */
  public Measure withItems(List<WorkItem> others) {
    return new Measure(
        number, printedNumber, section, title, text, others, deadline, recurrence, targets, source);
  }

  /** The same measure with other targets. */
  public Measure withTargets(List<Indicator> others) {
    return new Measure(
        number, printedNumber, section, title, text, items, deadline, recurrence, others, source);
  }
}
