package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.reader.draft.Draft;
import duban.reader.draft.Period;
import java.util.List;

/** The title has no years; first and last year are concluded. */
final class ConcludedPeriod implements Rule {
  @Override
  public List<Finding> check(Draft draft) {
    Period period = draft.period();
    if (period.stated() || period.start() == null || period.end() == null) {
      return List.of();
    }
    return List.of(
        new Finding(
            Level.NOTE,
            "period-concluded",
            null,
            null,
            "标题没有写明起止年份，推定为" + period.start() + "—" + period.end(),
            "请确认方案的起止年份"));
  }
}
