package duban.reader;

import duban.plan.Measure;
import duban.plan.Plan;
import duban.plan.WorkItem;
import java.util.List;

/** Plans in the form of tables, for tests. */
public final class TableTexts {

  public static final String NOTICE =
      """
      乐水市人民政府办公室关于印发乐水市2024年就业工作任务分解表的通知
      各县(市)区人民政府,市有关单位:
      现将任务分解表印发你们,请认真贯彻执行。
      乐水市人民政府办公室
      2024年3月5日
      乐水市2024年就业工作任务分解表
      """;

  private TableTexts() {}

  /** A document that is one table. */
  public static Plan plan(String table) {
    return PlanReader.read("leshui-2024", NOTICE + table).plan();
  }

  public static List<Measure> measures(String table) {
    return plan(table).measures();
  }

  /** Each measure in one line: number, title and for each task lead, responsible, groups. */
  public static List<String> lines(String table) {
    return measures(table).stream().map(TableTexts::line).toList();
  }

  private static String line(Measure measure) {
    StringBuilder line = new StringBuilder(measure.number() + " " + measure.title());
    for (WorkItem item : measure.items()) {
      line.append(item.text() == null ? " |" : " / " + item.text() + " |")
          .append(" 牵头" + item.lead())
          .append(" 责任" + item.responsible())
          .append(item.collective().isEmpty() ? "" : " 集合" + item.collective());
    }
    return line.toString();
  }
}
