package duban.reader;

import duban.plan.Finding;
import duban.plan.Jurisdiction;
import duban.plan.Measure;
import duban.plan.Plan;
import duban.plan.SourceSpan;
import duban.plan.Unit;
import duban.plan.WorkItem;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Plans made by hand, as after edits, for the rules that check plans. */
public final class Plans {

  public static final String TITLE = "乐水市促进就业行动方案(2024-2026年)";
  public static final LocalDate ISSUED = LocalDate.of(2024, 3, 5);

  private Plans() {}

  public static Plan plan(Measure... measures) {
    return stating(TITLE, "乐水市人民政府办公室", ISSUED, 2024, 2026, "领导小组办公室", measures);
  }

  public static Plan stating(
      String title,
      String issuer,
      LocalDate issueDate,
      Integer start,
      Integer end,
      String office,
      Measure... measures) {
    return new Plan(
        "leshui-2024",
        title,
        null,
        issuer,
        issueDate,
        null,
        start,
        end,
        new Jurisdiction("乐水市", Jurisdiction.Level.PREFECTURE),
        null,
        office,
        null,
        List.of(),
        List.of(measures),
        List.of(),
        List.of(),
        units(measures));
  }

  public static Measure measure(String number, WorkItem... items) {
    return measure(number, null, items);
  }

  public static Measure measure(String number, LocalDate deadline, WorkItem... items) {
    return new Measure(
        number,
        number + ".",
        null,
        "稳定岗位",
        "支持企业稳定岗位。",
        List.of(items),
        deadline,
        null,
        List.of(),
        new SourceSpan(0, 1));
  }

  public static WorkItem ledBy(String lead, String... responsible) {
    return new WorkItem(null, List.of(lead), List.of(responsible), List.of());
  }

  public static WorkItem by(String... responsible) {
    return new WorkItem(null, List.of(), List.of(responsible), List.of());
  }

  public static List<Finding> check(Plan plan) {
    return PlanRules.check(plan, Map.of());
  }

  public static List<String> codes(Plan plan) {
    return check(plan).stream().map(Finding::code).toList();
  }

  /** What the findings with this code are about. */
  public static List<String> subjects(Plan plan, String code) {
    return check(plan).stream().filter(f -> f.code().equals(code)).map(Finding::subject).toList();
  }

  private static List<Unit> units(Measure... measures) {
    Set<String> names = new LinkedHashSet<>();
    Stream.of(measures)
        .flatMap(measure -> measure.items().stream())
        .flatMap(item -> Stream.of(item.lead(), item.responsible(), item.collective()))
        .forEach(names::addAll);
    return names.stream().map(name -> new Unit(name, name, List.of(), false)).toList();
  }
}
