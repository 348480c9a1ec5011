package duban.reader;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import java.util.ArrayList;
import java.util.List;

/** A number missing from the sequence of measures, or there twice. */
final class NumberSequence implements Rule {
  @Override
  public List<Finding> check(Draft draft) {
    List<Entry> measures = draft.document().selected().measures();
    List<Finding> findings = new ArrayList<>();
    for (int i = 1; i < measures.size(); i++) {
      Entry before = measures.get(i - 1);
      Entry entry = measures.get(i);
      int step = entry.marker().value() - before.marker().value();
      boolean sameStyle = entry.marker().style() == before.marker().style();
      boolean restarts = entry.parent() != before.parent() && entry.marker().value() == 1;
      if (sameStyle && !restarts && step != 1) {
        findings.add(finding(draft, before, entry, step));
      }
    }
    return findings;
  }

  private static Finding finding(Draft draft, Entry before, Entry entry, int step) {
    String numbers = before.marker().printed() + "之后是" + entry.marker().printed();
    return new Finding(
        Level.WARNING,
        step > 1 ? "number-missing" : "number-repeated",
        draft.document().span(entry.number()),
        null,
        step > 1 ? "编号不连续：" + numbers : "编号重复或倒退：" + numbers,
        "请对照原文，检查是否漏读措施或编号有误");
  }
}
