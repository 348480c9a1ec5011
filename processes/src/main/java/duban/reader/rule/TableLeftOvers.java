package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.reader.draft.Draft;
import duban.reader.table.Tables.LeftOver;
import java.util.List;

/** Tables, rows and columns that the plan has no place for. */
final class TableLeftOvers implements Rule {
  @Override
  public List<Finding> check(Draft draft) {
    return draft.document().tables().left().stream().map(left -> finding(draft, left)).toList();
  }

  private static Finding finding(Draft draft, LeftOver left) {
    boolean column =
        left.kind().equals("table-column-not-read") || left.kind().equals("people-not-read");
    return new Finding(
        column ? Level.NOTE : Level.WARNING,
        left.kind(),
        draft.document().span(left.place()),
        null,
        message(left),
        column ? "如果其中有单位、时限或任务，请补充" : "请对照原文，检查是否漏读任务或目标");
  }

  private static String message(LeftOver left) {
    return switch (left.kind()) {
      case "people-not-read" -> "任务表的“" + left.words() + "”一列是人员，没有写入方案";
      case "table-units-not-read" -> "目标表的“" + left.words() + "”一列没有写入方案";
      case "table-column-not-read" -> "表格的“" + left.words() + "”一列没有读取";
      case "table-row-not-read" -> "表格的这一行没有读取：" + left.words();
      case "table-unclear" -> "表格在这里行列不清，请核对：" + left.words();
      default -> "这张表格没有读取：" + left.words();
    };
  }
}
