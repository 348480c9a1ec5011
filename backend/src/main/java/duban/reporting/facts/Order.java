package duban.reporting.facts;

import duban.instruction.Instruction;
import duban.organisation.Ref;
import duban.reporting.body.Source;
import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * A leader's instruction, without the leader's name: reports name units.
 *
 * @param topic null where it is on a report as a whole
 * @param answer the last one, null before the first
 */
public record Order(
    long id,
    String plan,
    @Nullable Topic topic,
    Ref unit,
    String text,
    LocalDate given,
    @Nullable LocalDate due,
    Instruction.State state,
    @Nullable String answer) {

  /** Whether the office or the leader found the answer good. */
  public boolean settled() {
    return state == Instruction.State.ANSWERED || state == Instruction.State.CONCLUDED;
  }

  public Source source() {
    return Source.of(
        Source.Kind.INSTRUCTION,
        String.valueOf(id),
        "领导批示（" + unit.name() + "）",
        plan,
        topic == null ? null : topic.measure().number());
  }
}
