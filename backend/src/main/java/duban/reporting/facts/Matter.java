package duban.reporting.facts;

import duban.organisation.Ref;
import duban.reporting.body.Source;
import duban.supervision.Level;
import duban.supervision.SupervisionCase;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * Something overdue, or something the office did a step about since the report before.
 *
 * @param task null where it is done, or where the lead of a measure is supervised as a whole
 * @param matter the case on it, null while there is none
 * @param topic null where it is due of a plan as a whole
 * @param what was to be done: 填报进展
 * @param overdue whether it is past its date and still to be done
 * @param ended how its case ended, null while it is overdue or its case runs
 * @param days working days overdue, counted to the draft or to its end
 * @param reason in the unit's own words, else in the office's; null where nobody gave one
 * @param reasonFrom who gave the reason
 * @param extension the request the reason stands in, null where it stands in none
 * @param done the steps taken on it, oldest first
 * @param recent how many of them since the report before
 */
public record Matter(
    @Nullable String task,
    @Nullable Long matter,
    String plan,
    @Nullable Topic topic,
    Ref unit,
    String what,
    LocalDate due,
    boolean overdue,
    @Nullable SupervisionCase.State ended,
    int days,
    @Nullable String reason,
    @Nullable String reasonFrom,
    @Nullable Long extension,
    List<Step> done,
    int recent) {

  /** What was done about it, and when. */
  public record Step(Level level, LocalDate on) {}

  public boolean carded() {
    return done.stream().anyMatch(step -> step.level().isCard());
  }

  /** What a page opens: the case, or the task where there is none. */
  public Source source() {
    String label = unit.name() + " " + what;
    String number = topic == null ? null : topic.measure().number();
    return matter == null
        ? Source.of(Source.Kind.TASK, task, label, plan, number)
        : Source.of(Source.Kind.CASE, String.valueOf(matter), label, plan, number);
  }
}
