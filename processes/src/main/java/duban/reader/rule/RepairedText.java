package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.SourceSpan;
import duban.reader.draft.Draft;
import duban.reader.text.Repair;
import java.util.List;

/** Damaged text that was repaired because the rest of the document leaves one reading only. */
final class RepairedText implements Rule {
  @Override
  public List<Finding> check(Draft draft) {
    return draft.document().repairs().stream().map(RepairedText::finding).toList();
  }

  private static Finding finding(Repair repair) {
    return new Finding(
        Level.NOTE,
        "text-repaired",
        new SourceSpan(repair.start(), repair.end() - repair.start()),
        null,
        "损坏的文字已还原为“" + repair.text() + "”",
        "请对照原文确认");
  }
}
