package duban.reader.wording;

import duban.plan.Measure;
import duban.plan.Plan;
import duban.plan.Reading;
import duban.plan.WorkItem;
import duban.reader.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** What was read of a small text, a measure a row: {@code 1 lead > responsible + groups}. */
public final class Rows {

  private Rows() {}

  static Reading reading(String body) {
    return Texts.reading(body);
  }

  /** The measures of a plan with this body. */
  public static List<String> of(String body) {
    return of(reading(body).plan());
  }

  public static List<String> of(Plan plan) {
    return plan.measures().stream().map(Rows::row).toList();
  }

  /** The units of a plan whose only measure has this clause at its end. */
  static String clause(String clause) {
    String body = "一、扩大就业\n1.稳定就业岗位。支持企业吸纳就业。" + clause + "\n";
    Plan plan = reading(body + "2.优化服务。提升服务水平。(市人社局负责)\n").plan();
    return items(plan.measures().get(0)) + deadline(plan.measures().get(0));
  }

  private static String row(Measure measure) {
    return measure.number() + " " + items(measure);
  }

  private static String items(Measure measure) {
    return measure.items().stream().map(Rows::item).collect(Collectors.joining("; "));
  }

  private static String item(WorkItem item) {
    String groups = item.collective().isEmpty() ? "" : "+" + String.join(" ", item.collective());
    return (String.join(" ", item.lead()) + ">" + String.join(" ", item.responsible()) + groups)
        .strip();
  }

  private static String deadline(Measure measure) {
    return measure.deadline() == null ? "" : " @" + measure.deadline();
  }
}
