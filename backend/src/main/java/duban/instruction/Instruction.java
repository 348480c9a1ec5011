package duban.instruction;

import duban.organisation.UnitId;
import duban.planning.MeasureId;
import java.time.Instant;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A leader's instruction (领导批示) to one unit.
 *
 * @param measure it is on, null when it is on a report as a whole
 * @param report the period report it is on, null when it is on a measure alone
 * @param follows the earlier instruction that this one takes further
 * @param due when the answer is; null only while it is being given
 * @param answers the oldest first
 */
public record Instruction(
    long id,
    String plan,
    @Nullable MeasureId measure,
    @Nullable Long report,
    @Nullable Long follows,
    UnitId unit,
    Urgency urgency,
    String text,
    String givenBy,
    Instant givenAt,
    @Nullable Instant due,
    State state,
    String processInstance,
    @Nullable String concludedBy,
    @Nullable Instant endedAt,
    List<Answer> answers) {

  /**
   * {@code ANSWERED} when the office found the answer true and complete, {@code CONCLUDED} when the
   * leader is content, {@code LAPSED} when its measure ended first.
   */
  public enum State {
    OPEN,
    IN_REVIEW,
    ANSWERED,
    CONCLUDED,
    LAPSED
  }

  /** What the unit answered; {@code accepted} is null until that is verified. */
  public record Answer(
      String text,
      String by,
      Instant at,
      @Nullable Boolean accepted,
      @Nullable String reason,
      @Nullable String verifiedBy,
      @Nullable Instant verifiedAt) {}

  /** Whether its process still runs. */
  public boolean running() {
    return state == State.OPEN || state == State.IN_REVIEW;
  }

  /** Whether an answer was sent back. */
  boolean returned() {
    return answers.stream().anyMatch(answer -> Boolean.FALSE.equals(answer.accepted()));
  }

  /** The last answer, null before the first. */
  @Nullable
  public Answer lastAnswer() {
    return answers.isEmpty() ? null : answers.get(answers.size() - 1);
  }
}
