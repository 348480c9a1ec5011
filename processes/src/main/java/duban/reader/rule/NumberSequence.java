package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.SourceSpan;
import duban.reader.draft.Draft;
import duban.reader.outline.Entry;
import duban.reader.text.Marker.Style;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A number missing from a sequence, or one that goes back. */
final class NumberSequence implements Rule {
  @Override
  public List<Finding> check(Draft draft) {
    Map<Style, Entry> last = new EnumMap<>(Style.class);
    List<Finding> findings = new ArrayList<>();
    Entry above = null;
    for (Entry entry : draft.document().outline().entries()) {
      if (above != null && SeveralPlans.title(above, entry).isPresent()) {
        last.clear();
      }
      above = entry;
      Entry before = last.put(entry.marker().style(), entry);
      int step = entry.marker().value() - (before == null ? 0 : before.marker().value());
      if (step > 1 && !restarts(before, entry)) {
        findings.add(missing(draft, before, entry));
      } else if (step < 1 && !restarts(before, entry) && !isRepeated(before, entry)) {
        findings.add(backwards(draft, before, entry));
      }
    }
    return findings;
  }

  private static boolean restarts(Entry before, Entry entry) {
    return entry.marker().value() == 1 && (before == null || entry.parent() != before.parent());
  }

  /** That two measures have one number is for another rule to say. */
  private static boolean isRepeated(Entry before, Entry entry) {
    return before != null
        && before.parent() == entry.parent()
        && before.marker().value() == entry.marker().value();
  }

  private static Finding missing(Draft draft, Entry before, Entry entry) {
    String numbers =
        before == null
            ? "第一个编号是" + entry.marker().printed()
            : before.marker().printed() + "之后是" + entry.marker().printed();
    return finding(draft, before, entry, "number-missing", "编号不连续：" + numbers);
  }

  private static Finding backwards(Draft draft, Entry before, Entry entry) {
    String numbers = before.marker().printed() + "之后是" + entry.marker().printed();
    return finding(draft, before, entry, "number-backwards", "编号倒退：" + numbers);
  }

  /** What is missing stands between the two numbers. */
  private static Finding finding(
      Draft draft, Entry before, Entry entry, String code, String message) {
    int body = draft.document().parts().body().get(0).start();
    int start = before == null ? body : before.number().start();
    SourceSpan place = draft.document().source().span(start, entry.number().end());
    String remedy = "请对照原文，检查两个编号之间是否漏读措施，或编号有误";
    return new Finding(Level.WARNING, code, place, null, message, remedy);
  }
}
