package duban.reader;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import java.util.List;

/** The title has no years; first and last year are concluded or unknown. */
final class ConcludedPeriod implements Rule {
  @Override
  public List<Finding> check(Draft draft) {
    Period period = draft.period();
    if (period.stated()) {
      return List.of();
    }
    String years = period.start() + "—" + period.end();
    return List.of(
        new Finding(
            period.end() == null ? Level.WARNING : Level.NOTE,
            "period-concluded",
            null,
            null,
            "标题没有写明起止年份，推定为" + years.replace("null", "未知"),
            "请确认方案的起止年份"));
  }
}
