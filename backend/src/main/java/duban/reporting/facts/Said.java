package duban.reporting.facts;

import duban.organisation.Ref;
import duban.reporting.body.Source;
import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * Something a unit wrote in a report, to be quoted.
 *
 * @param of whom it wants something, null where it wants nothing
 * @param expectedOn when a late measure will be done, null where nothing is said of it
 */
public record Said(
    long report,
    Topic topic,
    Ref unit,
    @Nullable String text,
    @Nullable String of,
    @Nullable LocalDate expectedOn) {

  /** The same unit on the same measure, whatever the period. */
  public String matter() {
    return topic.id() + " " + unit.id();
  }

  public Source source() {
    return topic.source(Source.Kind.REPORT, String.valueOf(report), unit.name() + "进展报告");
  }
}
