package duban.reporting.facts;

import duban.organisation.Ref;
import duban.planning.PlanRef;
import duban.planning.PlanSection;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * All that a report is made from, as of one moment.
 *
 * @param sections of every plan, in the order of the document
 * @param standings every measure, in the order of the document
 * @param lit every measure with the time it has left
 * @param asked units' reports asked for, whose cut-off has passed or that were given
 * @param excused how many were not asked for because of a suspension (免报)
 * @param matters overdue, or supervised since the report before; the longest overdue first
 * @param trend how reports came in, period after period
 * @param history the classes of the reports before, the oldest first
 * @param before null for the first report
 */
public record Facts(
    Scope scope,
    List<Section> sections,
    List<Standing> standings,
    List<Lit> lit,
    List<Unproven> unproven,
    List<AskedReport> asked,
    int excused,
    List<Said> problems,
    List<Said> delays,
    List<Said> coordination,
    List<Said> copied,
    int inTime,
    List<Reading> indicators,
    List<Matter> matters,
    List<Order> orders,
    List<PeriodCount> trend,
    List<ClassCounts> history,
    @Nullable Before before) {

  Facts after(Before report) {
    return new Facts(
        scope,
        sections,
        standings,
        lit,
        unproven,
        asked,
        excused,
        problems,
        delays,
        coordination,
        copied,
        inTime,
        indicators,
        matters,
        orders,
        trend,
        history,
        report);
  }

  /** A section of one of the plans. */
  public record Section(PlanRef plan, PlanSection section) {}

  /** What a measure is called: by its number, and by its plan too where there are several. */
  public String name(Topic topic) {
    String number = "第" + topic.measure().number() + "项";
    return scope.many() ? "《" + topic.plan().title() + "》" + number : number;
  }

  /** Measures that are in one of the five classes. */
  public List<Standing> classed() {
    return standings.stream().filter(standing -> !standing.parked()).toList();
  }

  public List<Standing> in(ProgressClass progress) {
    return standings.stream().filter(standing -> standing.in(progress)).toList();
  }

  /** Whoever answers for a measure, in the order in which they first do. */
  public List<Ref> leads() {
    return standings.stream().map(Standing::lead).distinct().toList();
  }

  /** What is past its date and still to be done. */
  public List<Matter> overdueTasks() {
    return matters.stream().filter(Matter::overdue).toList();
  }

  /** How many steps of supervision were taken since the report before. */
  public int stepsTaken() {
    return matters.stream().mapToInt(Matter::recent).sum();
  }
}
