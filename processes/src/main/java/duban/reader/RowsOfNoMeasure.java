package duban.reader;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** Rows of a table of tasks that are part of no measure. */
final class RowsOfNoMeasure implements Rule {
  @Override
  public List<Finding> check(Draft draft) {
    TaskTable tasks = draft.document().tasks();
    List<TaskRow> left = new ArrayList<>(tasks.rows());
    draft.plan().measures().forEach(m -> left.removeAll(tasks.of(m.number(), m.title())));
    return left.stream().map(row -> finding(draft, row)).toList();
  }

  private static Finding finding(Draft draft, TaskRow row) {
    Line line = row.task().isEmpty() ? row.units().get(0) : row.task().get(0);
    SourceSpan place = draft.document().span(line);
    return new Finding(
        Level.ERROR,
        "row-without-measure",
        place,
        null,
        "任务表的这一行没有对应的措施：" + line.text(),
        "请把它归入一条措施，或添加措施");
  }
}
