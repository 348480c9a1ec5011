package duban.reporting.figures;

import duban.organisation.Ref;
import duban.planning.PlanRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** The contents of several plans as those of one report: each plan stands where a section does. */
public final class Together {

  private final Map<PlanRef, Contents> plans;

  private Together(Map<PlanRef, Contents> plans) {
    this.plans = plans;
  }

  public static Contents of(Map<PlanRef, Contents> plans) {
    return new Together(plans).contents();
  }

  private Contents contents() {
    return new Contents(
        figures(),
        all(Contents::missing),
        all(Contents::problems),
        all(Contents::cards),
        all(Contents::delays),
        all(Contents::coordination),
        all(Contents::indicators),
        all(Contents::copied),
        sum(Contents::inTime),
        sum(Contents::excused),
        null,
        null);
  }

  private Figures figures() {
    return new Figures(
        sum(it -> it.figures().measures()),
        sum(it -> it.figures().closed()),
        sum(it -> it.figures().reportsDue()),
        sum(it -> it.figures().onTime()),
        sum(it -> it.figures().late()),
        sum(it -> it.figures().missing()),
        sum(it -> it.figures().overdueTasks()),
        plans.entrySet().stream().map(it -> section(it.getKey(), it.getValue().figures())).toList(),
        units());
  }

  private static Figures.SectionFigures section(PlanRef plan, Figures figures) {
    return new Figures.SectionFigures(
        plan.key(),
        plan.title(),
        figures.measures(),
        figures.reportsDue(),
        figures.onTime(),
        figures.late(),
        figures.missing(),
        figures.overdueTasks());
  }

  private List<Figures.UnitFigures> units() {
    Map<Ref, Figures.UnitFigures> units = new LinkedHashMap<>();
    plans.values().stream()
        .flatMap(it -> it.figures().units().stream())
        .forEach(it -> units.merge(it.unit(), it, Together::sum));
    return List.copyOf(units.values());
  }

  private static Figures.UnitFigures sum(Figures.UnitFigures one, Figures.UnitFigures other) {
    return new Figures.UnitFigures(
        one.unit(),
        one.due() + other.due(),
        one.onTime() + other.onTime(),
        one.late() + other.late(),
        one.missing() + other.missing(),
        one.overdue() + other.overdue());
  }

  private int sum(ToIntFunction<Contents> figure) {
    return plans.values().stream().mapToInt(figure).sum();
  }

  private <T> List<T> all(Function<Contents, List<T>> part) {
    return plans.values().stream().flatMap(it -> part.apply(it).stream()).toList();
  }
}
