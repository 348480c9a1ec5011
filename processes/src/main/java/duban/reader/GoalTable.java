package duban.reader;

import duban.plan.Indicator;
import duban.plan.Indicator.Comparator;
import duban.plan.Indicator.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table of goals below a plan: number, goal, its value in the years of the head, its kind. */
final class GoalTable {

  private static final Pattern YEAR = Pattern.compile("(\\d{4})年?(?:.{0,4})?");
  private static final Pattern VALUE = Pattern.compile("(\\d+(?:\\.\\d+)?) *(%|\\p{IsHan}{1,3})");
  private static final Pattern KIND = Pattern.compile("(约束|预期|导向|指导)性(?:指标)?");
  private static final Map<String, Kind> KINDS =
      Map.of("约束", Kind.BINDING, "预期", Kind.EXPECTED, "导向", Kind.GUIDING, "指导", Kind.GUIDING);

  private final List<Integer> years;
  private final List<Indicator> goals = new ArrayList<>();
  private final List<Line> cells;
  private final List<BigDecimal> values = new ArrayList<>();
  private String phrase = "";
  private String unit;
  private Kind kind;
  private int number;

  private GoalTable(List<Integer> years, List<Line> cells) {
    this.years = years;
    this.cells = cells;
  }

  /** The table in these lines; without goals where there is none. */
  static GoalTable of(List<Line> lines) {
    GoalTable table =
        FlatTable.find(lines, YEAR)
            .map(flat -> new GoalTable(years(flat.columns()), flat.cells()))
            .orElseGet(() -> new GoalTable(List.of(), List.of()));
    table.read();
    return table;
  }

  List<Indicator> goals() {
    return goals;
  }

  /** Everything that was read as part of the table. */
  List<Line> cells() {
    return cells;
  }

  private static List<Integer> years(List<String> columns) {
    return columns.stream()
        .map(YEAR::matcher)
        .filter(Matcher::matches)
        .map(year -> Integer.valueOf(year.group(1)))
        .toList();
  }

  private void read() {
    for (Line cell : cells) {
      Matcher value = VALUE.matcher(cell.plain());
      Matcher kindly = KIND.matcher(cell.plain());
      if (FlatTable.isNumber(cell, number + 1)) {
        finish();
        number++;
      } else if (kindly.matches()) {
        kind = KINDS.get(kindly.group(1)); // merged over the rows up to the next entry
      } else if (value.matches()) {
        values.add(new BigDecimal(value.group(1)));
        unit = value.group(2);
      } else if (number > 0 && values.isEmpty() && !FlatTable.isNumber(cell)) {
        phrase += Width.tidy(cell.text());
      }
    }
    finish();
  }

  private void finish() {
    if (!phrase.isEmpty() && !values.isEmpty()) {
      goals.add(goal(phrase.replaceFirst("。$", ""), values.get(values.size() - 1)));
    } else if (!phrase.isEmpty()) {
      goals.addAll(Targets.inSentence(phrase.replaceFirst("。$", ""), due()));
    }
    phrase = "";
    values.clear();
  }

  private Integer due() {
    return years.get(years.size() - 1);
  }

  private Indicator goal(String words, BigDecimal value) {
    boolean grows = values.size() > 1 && years.size() > 1;
    Integer due = due();
    Comparator comparator =
        Targets.inSentence(words, due).stream()
            .filter(target -> target.value().compareTo(value) == 0)
            .map(Indicator::comparator)
            .findFirst()
            .orElse(Comparator.EQUAL);
    BigDecimal baseline = grows ? values.get(0) : null;
    Integer since = grows ? years.get(0) : null;
    return new Indicator(
        words, words, comparator, value, null, unit, due, false, baseline, since, kind);
  }
}
