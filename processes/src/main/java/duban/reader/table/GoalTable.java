package duban.reader.table;

import duban.plan.Indicator;
import duban.plan.Indicator.Comparator;
import duban.plan.Indicator.Kind;
import duban.reader.text.Line;
import duban.reader.value.GoalNumber;
import duban.reader.value.Targets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the tables of goals in a document say. */
public final class GoalTable {

  private static final Pattern KIND = Pattern.compile("(约束|预期|导向|指导|引导)性?(?:指标)?");
  private static final Map<String, Kind> KINDS =
      Map.of(
          "约束", Kind.BINDING,
          "预期", Kind.EXPECTED,
          "导向", Kind.GUIDING,
          "指导", Kind.GUIDING,
          "引导", Kind.GUIDING);

  /**
   * A goal and where it stands.
   *
   * @param words the cell with its name
   */
  public record Goal(Indicator indicator, Line words) {}

  private final List<Goal> all;

  GoalTable(List<Goal> goals) {
    this.all = List.copyOf(goals);
  }

  public List<Goal> all() {
    return all;
  }

  public List<Indicator> goals() {
    return all.stream().map(Goal::indicator).toList();
  }

  /** The kind that words like 约束性指标 name; null where they name none. */
  static Kind kind(String words) {
    Matcher kind = KIND.matcher(words.replace(" ", ""));
    return kind.matches() ? KINDS.get(kind.group(1)) : null;
  }

  /**
   * A goal with its number in the year due and, where there is one, the number it starts from.
   *
   * @param value of the year due
   * @param baseline null where there is none
   */
  static Indicator goal(
      String words, GoalNumber value, Integer due, GoalNumber baseline, Integer since, Kind kind) {
    Comparator stated =
        Targets.inSentence(words, due).stream()
            .filter(target -> target.value().compareTo(value.value()) == 0)
            .map(Indicator::comparator)
            .findFirst()
            .orElse(value.comparator());
    BigDecimal from = baseline == null ? null : baseline.value();
    return new Indicator(
        words,
        words,
        stated,
        value.value(),
        value.max(),
        value.unit(),
        due,
        false,
        from,
        from == null ? null : since,
        kind);
  }

  public static List<Goal> goals(String words, Line cell, Integer due) {
    List<Goal> goals = new ArrayList<>();
    Targets.inSentence(words, due).forEach(goal -> goals.add(new Goal(goal, cell)));
    return goals;
  }
}
