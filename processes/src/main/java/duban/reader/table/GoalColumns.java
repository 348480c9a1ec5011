package duban.reader.table;

import duban.reader.table.GridHead.Names;
import duban.reader.text.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the columns of a table of goals hold; an index is -1 where there is no such column.
 *
 * @param values the columns with numbers, in the order of their years
 */
record GoalColumns(int number, int name, int unit, int kind, List<Value> values) {
  /**
   * A column of numbers.
   *
   * @param year null where its heading has none: 基期值, 目标值
   */
  record Value(int column, Integer year, boolean baseline) {}

  private static final Pattern NAME =
      Pattern.compile(
          "(?:主要|核心|发展|具体|任务|规划|监测|三级|二级|工作)?(?:指标|目标|项目)(?:名称|内容|体系)?|名称|指标(?!属性|性质|类型|单位).*");
  private static final Pattern UNIT = Pattern.compile("(?:计量|指标)?单位");
  private static final Pattern KIND = Pattern.compile("(?:指标)?(?:属性|性质|类型)|备注");
  private static final Pattern YEAR = Pattern.compile("(20\\d{2})年?(?!\\d)");
  private static final Pattern BASELINE = Pattern.compile(".*(?:基期|基准|基数|现状|实际|完成值|当前|目前|初值).*");
  private static final Pattern TARGET = Pattern.compile(".*(?:目标值?|预期值?|规划值?|计划值?)");

  /** The columns under a head; empty where they are not those of goals. */
  static Optional<GoalColumns> of(GridHead head) {
    return of(head.names());
  }

  static Optional<GoalColumns> of(List<Names> names) {
    int number = index(names, Pattern.compile("序号|编号|序"));
    int name = index(names, NAME);
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (i != name && i != number) {
        value(names.get(i), i).ifPresent(values::add);
      }
    }
    boolean numbers =
        values.stream().anyMatch(v -> v.year() != null)
            || values.stream().anyMatch(v -> !v.baseline()) && values.size() > 1;
    // a table of indicators may name units for them; one of tasks may have goals
    boolean ofTasks = names.stream().anyMatch(GoalColumns::isOfUnits);
    boolean indicators = name >= 0 && names.get(name).words().contains("指标");
    boolean years = values.stream().anyMatch(v -> v.year() != null);
    return name >= 0 && numbers && (!ofTasks || indicators && years)
        ? Optional.of(new GoalColumns(number, name, index(names, UNIT), index(names, KIND), values))
        : Optional.empty();
  }

  /** The column whose numbers are to be reached: the last year's, else the one called so. */
  Value target() {
    return values.stream()
        .filter(v -> !v.baseline())
        .reduce((a, b) -> year(b) >= year(a) ? b : a)
        .orElse(values.get(values.size() - 1));
  }

  /** The column the goals start from; empty where there is none. */
  Optional<Value> start() {
    Value target = target();
    return values.stream()
        .filter(v -> v != target)
        .filter(v -> v.baseline() || year(v) < year(target))
        .findFirst();
  }

  private static boolean isOfUnits(Names names) {
    return names.column().filter(Column::holdsUnits).isPresent()
        && !UNIT.matcher(Column.plain(names.words())).matches();
  }

  private static int year(Value value) {
    return value.year() == null ? 0 : value.year();
  }

  private static Optional<Value> value(Names names, int column) {
    String words = Width.half(names.words());
    Matcher year = YEAR.matcher(words);
    Integer by = year.find() ? Integer.valueOf(year.group(1)) : null;
    boolean baseline = BASELINE.matcher(words).matches();
    boolean target = isTarget(names.upper()) || isTarget(names.lower());
    boolean ofYear = startsWithYear(names.upper()) || startsWithYear(names.lower());
    return baseline || target || ofYear
        ? Optional.of(new Value(column, by, baseline))
        : Optional.empty();
  }

  private static boolean isTarget(String name) {
    return TARGET.matcher(Column.plain(name)).matches();
  }

  private static boolean startsWithYear(String name) {
    return YEAR.matcher(name).lookingAt();
  }

  private static int index(List<Names> names, Pattern pattern) {
    for (int i = 0; i < names.size(); i++) {
      String lower = Column.plain(names.get(i).lower());
      String upper = Column.plain(names.get(i).upper());
      if (pattern.matcher(lower).matches() || pattern.matcher(upper).matches()) {
        return i;
      }
    }
    return -1;
  }
}
