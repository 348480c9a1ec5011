package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.reader.draft.Draft;
import duban.reader.draft.TableAssignment;
import duban.reader.table.TaskRow;
import duban.reader.text.Line;
import java.util.List;

/** Rows of a table of tasks that no measure of the text repeats, where others are repeated. */
final class RowsOfNoMeasure implements Rule {
  @Override
  public List<Finding> check(Draft draft) {
    TableAssignment tables = draft.document().assignment();
    boolean beside = draft.document().selected().measures().size() > tables.own().size();
    return beside
        ? tables.own().stream().map(measure -> finding(draft, measure.rows().get(0))).toList()
        : List.of();
  }

  private static Finding finding(Draft draft, TaskRow row) {
    List<Line> words = row.task();
    Line line = words.get(words.size() - 1);
    return new Finding(
        Level.WARNING,
        "row-without-measure",
        draft.document().span(line),
        null,
        "任务表的这一行在正文中没有对应的措施，已作为单独的措施：" + line.text(),
        "如果它属于正文的一条措施，请合并");
  }
}
