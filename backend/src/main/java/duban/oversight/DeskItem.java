package duban.oversight;

import com.fasterxml.jackson.annotation.JsonProperty;
import duban.indicator.ProgressLight;
import duban.organisation.Ref;
import duban.planning.MeasureRef;
import duban.planning.PlanRef;
import duban.supervision.CaseView;
import duban.supervision.PhoneCall;
import duban.work.TaskKind;
import java.time.Instant;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * Something on the desk.
 *
 * @param id by which actions name it
 * @param task null where the lead of a measure is supervised
 * @param age working days overdue; negative, or 0, while there are working days left
 * @param waited working days since the unit was given it
 * @param allowed working days it was given for it
 * @param light the progress light of its measure
 * @param matter its open case
 * @param superviseTask the office's task on it where the rules ask the office first
 * @param extension the task by which the person decides the unit's request for more time
 * @param calls what was said on the phone, the newest first
 * @param actions what the person may do about it
 */
record DeskItem(
    String id,
    @Nullable String task,
    @Nullable TaskKind kind,
    PlanRef plan,
    @Nullable MeasureRef measure,
    Ref unit,
    @Nullable String period,
    Instant created,
    Instant due,
    int age,
    int waited,
    int allowed,
    @Nullable ProgressLight light,
    @Nullable @JsonProperty("case") CaseView matter,
    @Nullable String superviseTask,
    @Nullable String extension,
    List<PhoneCall> calls,
    List<DeskAction> actions) {

  /**
   * A page of items.
   *
   * @param next where the next page begins, null on the last one
   */
  record Page(List<DeskItem> items, @Nullable String next, int total) {}

  /** As much of an item as acting on it takes. */
  record Brief(
      String id,
      @Nullable @JsonProperty("case") Long matter,
      Ref unit,
      @Nullable MeasureRef measure,
      PlanRef plan,
      List<DeskAction> actions) {}
}
