package duban.reporting.kept;

import duban.organisation.Actor;
import duban.organisation.UnitId;
import duban.planning.Plans;
import duban.reporting.PeriodReport;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may do what with a report. */
@Component
public class ReportRights {

  private final Plans plans;

  ReportRights(Plans plans) {
    this.plans = plans;
  }

  /** What a person can do with a report besides the task on it. */
  public List<String> actions(PeriodReport report, List<PeriodReport> versions, Actor actor) {
    List<String> actions = new ArrayList<>();
    boolean office = isOffice(report, actor);
    boolean acrossPlans = report.kind() == PeriodReport.Kind.OFFICE;
    if (office && report.state() == PeriodReport.State.DRAFT) {
      if (report.body() != null) {
        actions.add("edit");
      }
      if (acrossPlans) {
        actions.add("hand-in");
      }
    }
    if (acrossPlans && report.state() == PeriodReport.State.IN_REVIEW && isLeader(report, actor)) {
      actions.add("decide");
    }
    if (isLeader(report, actor) && report.state() != PeriodReport.State.DRAFT) {
      actions.add("instruct");
    }
    if (office && report.inForce() && report.body() != null) {
      actions.add("send");
    }
    if (office
        && !acrossPlans
        && report.inForce()
        && versions.stream().allMatch(it -> it.state() == PeriodReport.State.ISSUED)) {
      actions.add("correct");
    }
    return actions;
  }

  /** The office reads its reports from the draft on, the leaders once they are asked. */
  public boolean mayRead(PeriodReport report, Actor actor) {
    return isOffice(report, actor)
        || isLeader(report, actor) && report.state() != PeriodReport.State.DRAFT;
  }

  public boolean isOffice(PeriodReport report, Actor actor) {
    return actor.belongsTo(office(report));
  }

  public boolean isLeader(PeriodReport report, Actor actor) {
    return leaders(report).stream().anyMatch(actor::belongsTo);
  }

  public UnitId office(PeriodReport report) {
    return report.office() == null ? plans.plan(report.plan()).office() : report.office();
  }

  /** Of a report across plans the leaders of each of them are asked. */
  public List<UnitId> leaders(PeriodReport report) {
    return report.planKeys().stream().map(key -> plans.plan(key).leaders()).distinct().toList();
  }
}
