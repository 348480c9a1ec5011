package duban.compiler;

import duban.plan.Jurisdiction;
import duban.plan.Measure;
import duban.plan.Plan;
import duban.plan.SourceSpan;
import duban.plan.Unit;
import duban.plan.WorkItem;
import duban.reader.PlanReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The reference plans, and measures of the shapes it does not have. */
final class SamplePlans {

  /** The reference plans that are read exactly. */
  static final List<Plan> REFERENCE =
      Stream.of("xuzhou-2023", "gansu-2023", "haiyan-2022", "jiangmen-2024", "tongling-2018")
          .map(SamplePlans::read)
          .toList();

  static final Plan XUZHOU = REFERENCE.get(0);

  /** Units are 甲局, 乙局, …; names that begin with 各 are groups. */
  static final Plan SHAPES =
      plan(
          measure("lead-only", item(List.of("甲局"), List.of(), List.of())),
          measure("two-leads", item(List.of("甲局", "乙局"), List.of(), List.of())),
          measure("no-lead", item(List.of(), List.of("甲局", "乙局"), List.of())),
          measure("groups-only", item(List.of(), List.of(), List.of("各市", "各银行"))),
          measure("one-group-only", item(List.of(), List.of(), List.of("各市"))),
          measure(
              "two-items",
              item(List.of("甲局"), List.of("乙局"), List.of("各市")),
              item(List.of("丙局"), List.of("甲局", "丁局"), List.of("各市"))),
          measure(
              "three-items",
              item(List.of("甲局"), List.of(), List.of()),
              item(List.of("乙局", "丙局"), List.of("甲局"), List.of("各市")),
              item(List.of("甲局"), List.of("丁局"), List.of())),
          measure(
              "group-items",
              item(List.of(), List.of(), List.of("各市")),
              item(List.of("乙局"), List.of("丙局"), List.of())),
          measure(
              "group-item-second",
              item(List.of("甲局"), List.of(), List.of()),
              item(List.of(), List.of(), List.of("各市"))),
          measure(
              "twelve-units",
              item(
                  List.of("甲局"),
                  IntStream.rangeClosed(1, 11).mapToObj(i -> "第" + i + "局").toList(),
                  List.of("各市", "各银行"))));

  private static final Map<String, MeasureModel> MODELS =
      Stream.concat(REFERENCE.stream(), Stream.of(SHAPES))
          .flatMap(plan -> new PlanCompiler().compile(plan).stream())
          .collect(Collectors.toMap(MeasureModel::processId, Function.identity()));

  private SamplePlans() {}

  private static Plan read(String key) {
    String resource = "/duban/plans/" + key + "/source.txt";
    try (InputStream in = SamplePlans.class.getResourceAsStream(resource)) {
      return PlanReader.read(key, new String(in.readAllBytes(), StandardCharsets.UTF_8)).plan();
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  static Stream<MeasureModel> models() {
    return MODELS.values().stream();
  }

  static MeasureModel model(Plan plan, String number) {
    return MODELS.get(BpmnIds.process(plan.key(), number));
  }

  private static WorkItem item(List<String> lead, List<String> responsible, List<String> groups) {
    return new WorkItem(null, lead, responsible, groups);
  }

  private static Measure measure(String number, WorkItem... items) {
    return new Measure(
        number,
        number,
        "一",
        "样例措施",
        "样例措施,用于检查。",
        List.of(items),
        null,
        null,
        List.of(),
        new SourceSpan(0, 0));
  }

  private static Plan plan(Measure... measures) {
    Set<String> names = new LinkedHashSet<>();
    Stream.of(measures)
        .flatMap(measure -> measure.items().stream())
        .flatMap(item -> Stream.of(item.lead(), item.responsible(), item.collective()))
        .forEach(names::addAll);
    List<String> ordered = List.copyOf(names);
    List<Unit> units =
        IntStream.range(0, ordered.size())
            .mapToObj(i -> unit("u%02d".formatted(i + 1), ordered.get(i)))
            .toList();
    return new Plan(
        "shapes",
        "样例方案",
        null,
        "样例市人民政府",
        LocalDate.of(2026, 1, 1),
        null,
        2026,
        2027,
        new Jurisdiction("样例市", Jurisdiction.Level.PREFECTURE),
        null,
        null,
        null,
        List.of(),
        List.of(measures),
        List.of(),
        List.of(),
        units);
  }

  private static Unit unit(String id, String name) {
    return new Unit(id, name, List.of(), name.startsWith("各"));
  }
}
