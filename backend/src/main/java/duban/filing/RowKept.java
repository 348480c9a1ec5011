package duban.filing;

import duban.desk.Drafting;
import duban.desk.TaskDraft;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.Nullable;

/**
 * What became of the draft of a row.
 *
 * @param draft null where it was taken back or could not be kept
 * @param replaced what another device had saved meanwhile and had to give way
 * @param problem why it could not be kept
 */
@Schema(name = "FilingRowKept")
record RowKept(
    String task,
    @Nullable TaskDraft draft,
    @Nullable TaskDraft replaced,
    @Nullable RowProblem problem) {

  static RowKept of(String task, Drafting.Kept kept) {
    return new RowKept(task, kept.draft(), kept.replaced(), null);
  }

  static RowKept dropped(String task) {
    return new RowKept(task, null, null, null);
  }

  static RowKept refused(String task, RowProblem problem) {
    return new RowKept(task, null, null, problem);
  }
}
