package duban.review;

import duban.plan.Finding.Level;
import duban.plan.SourceSpan;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A doubt about a draft, as the worklist shows it.
 *
 * @param id stays the same over edits that do not touch what it is about
 * @param measure id of the measure it is about, else null
 * @param unit name of the unit it is about, else null
 * @param settleable whether a person may declare it checked; an error of the plan itself must be
 *     put right
 */
record FindingView(
    String id,
    Level level,
    String code,
    @Nullable SourceSpan place,
    @Nullable String measure,
    @Nullable String unit,
    String message,
    String remedy,
    List<Repair> repairs,
    boolean settleable,
    boolean settled) {

  boolean isOpenError() {
    return level == Level.ERROR && !settled;
  }
}
