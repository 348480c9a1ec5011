package duban.reporting.process;

import duban.organisation.Organisation;
import duban.organisation.UnitId;
import duban.planning.PublishedPlan;
import duban.planning.ReportingPeriod;
import duban.reporting.body.Masthead;
import duban.reporting.kept.PeriodReports;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What stands above and below the reports of an office; each gets the next number of its year. */
@Component
class Mastheads {

  private final PeriodReports reports;
  private final Organisation organisation;
  private final Clock clock;

  Mastheads(PeriodReports reports, Organisation organisation, Clock clock) {
    this.reports = reports;
    this.organisation = organisation;
    this.clock = clock;
  }

  Masthead of(PublishedPlan plan, ReportingPeriod period) {
    return of(
        plan.office(),
        period == null
            ? "关于《" + plan.title() + "》落实情况的总结报告"
            : "关于《" + plan.title() + "》" + period.inWords() + "落实情况的报告",
        recipient(plan));
  }

  Masthead of(UnitId office, List<PublishedPlan> plans, ReportingPeriod period) {
    return of(
        office,
        "关于各责任分工方案" + period.inWords() + "落实情况的综合报告",
        plans.stream().map(this::recipient).distinct().collect(Collectors.joining("、")));
  }

  /** That of a further version: the same number, today's date. */
  Masthead again(Masthead issued) {
    return new Masthead(
        issued.issuer(),
        issued.year(),
        issued.number(),
        issued.title(),
        LocalDate.now(clock),
        issued.recipient(),
        issued.signature());
  }

  private Masthead of(UnitId office, String title, String recipient) {
    LocalDate today = LocalDate.now(clock);
    String name = organisation.nameOf(office);
    return new Masthead(
        name,
        today.getYear(),
        reports.drafted(office, today.getYear()) + 1,
        title,
        today,
        recipient,
        name);
  }

  /** The leading group as the plan calls it, else by its registered name. */
  private String recipient(PublishedPlan plan) {
    return plan.leadingGroup() == null || plan.leadingGroup().isBlank()
        ? organisation.nameOf(plan.leaders())
        : plan.leadingGroup();
  }
}
