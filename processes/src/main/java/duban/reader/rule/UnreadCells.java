package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.reader.draft.Draft;
import duban.reader.table.Column;
import duban.reader.table.RowDeadline;
import duban.reader.table.TaskRow;
import duban.reader.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cells of units or of time in a table of tasks that were not wholly understood. */
final class UnreadCells implements Rule {

  private static final Pattern NO_DAY =
      Pattern.compile("(?s).*(?:长期|持续|常态|每|按|适时|及时|经常|推进|同步|实时|全程|定期).*|[-—–/无]*");

  @Override
  public List<Finding> check(Draft draft) {
    List<Finding> findings = new ArrayList<>();
    for (TaskRow row : draft.document().tasks().rows()) {
      List<String> rest = draft.document().tasks().clause(row).rest();
      if (!rest.isEmpty()) {
        String words = String.join("；", rest);
        findings.add(
            finding(draft, row.units(), "cell-not-understood", "表格的单位一栏有未能识别的文字：" + words));
      }
      List<Line> due = row.cells(Column.DEADLINE);
      if (!due.isEmpty() && !isClear(TaskRow.words(due))) {
        String words = TaskRow.words(due).replace("\n", " ");
        findings.add(finding(draft, due, "row-deadline-not-understood", "表格的时限没有读出日期：" + words));
      }
    }
    return findings;
  }

  private static boolean isClear(String words) {
    return NO_DAY.matcher(words).matches() || RowDeadline.of(words, 2000) != null;
  }

  private static Finding finding(Draft draft, List<Line> cells, String code, String message) {
    Line first = cells.get(0);
    Line last = cells.get(cells.size() - 1);
    return new Finding(
        Level.WARNING,
        code,
        draft.document().source().span(first.start(), Math.max(first.end(), last.end())),
        null,
        message,
        "请对照原文补充");
  }
}
