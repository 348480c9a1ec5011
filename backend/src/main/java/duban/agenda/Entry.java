package duban.agenda;

import duban.organisation.Ref;
import duban.planning.MeasureRef;
import duban.planning.PlanRef;
import duban.work.TaskKind;
import duban.work.TimeLight;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What falls on a day. Tasks of one kind, plan, period and unit are one entry: fifty-nine reports
 * that are due at half past five are one thing to remember.
 *
 * @param at the first moment of it; null where it is the whole day
 * @param kind of its tasks, null where it is about none
 * @param unit whose tasks they are
 * @param light the worst of its tasks
 * @param items tasks or measures; none where it is about the plan as a whole
 */
@Schema(name = "AgendaEntry")
record Entry(
    LocalDate date,
    @Nullable Instant at,
    Matter matter,
    PlanRef plan,
    @Nullable String period,
    @Nullable TaskKind kind,
    @Nullable Ref unit,
    @Nullable TimeLight light,
    List<Item> items) {

  /** What sort of thing it is. */
  enum Matter {
    /** Tasks are due. */
    TASKS,
    /** Measures are to be done. */
    MEASURES,
    /** Reports open. */
    OPENING,
    /** Reports are due. */
    DUE,
    /** Reports that are not there are missing. */
    CUT_OFF,
    /** The plan ends. */
    PLAN_END
  }

  /**
   * One of several.
   *
   * @param task null where it is a measure
   */
  record Item(@Nullable String task, @Nullable MeasureRef measure, @Nullable TimeLight light) {}

  /** Names the entry for as long as it is about the same: not how many of it are left. */
  String key() {
    return String.join(
        "|",
        matter.name(),
        plan.key(),
        String.valueOf(period),
        kind == null ? "" : kind.slug(),
        unit == null ? "" : unit.id(),
        date.toString());
  }
}
