package duban.reporting.draft;

import duban.organisation.Ref;
import duban.organisation.UnitId;
import duban.planning.MeasureRef;
import duban.planning.PlanRef;
import duban.planning.PlanSection;
import duban.planning.PublishedPlan;
import duban.planning.ReportingPeriod;
import duban.progress.ProgressReport.Status;
import duban.reporting.facts.AskedReport;
import duban.reporting.facts.Before;
import duban.reporting.facts.ClassCounts;
import duban.reporting.facts.Facts;
import duban.reporting.facts.Lit;
import duban.reporting.facts.Matter;
import duban.reporting.facts.Order;
import duban.reporting.facts.ProgressClass;
import duban.reporting.facts.Reason;
import duban.reporting.facts.Said;
import duban.reporting.facts.Scope;
import duban.reporting.facts.Standing;
import duban.reporting.facts.Topic;
import duban.reporting.facts.Unproven;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Facts of the second quarter of 2023 on a plan, as many as a test names. */
final class SmallFacts {

  static final Ref SCIENCE = new Ref("kjj", "市科技局");
  static final Ref FINANCE = new Ref("czj", "市财政局");
  static final PlanRef PLAN = new PlanRef("plan-1", "企业培育行动方案");
  static final PlanSection SECTION = new PlanSection("1", "加强企业培育");

  private final List<Standing> standings = new ArrayList<>();
  private final List<Unproven> unproven = new ArrayList<>();
  private final List<AskedReport> asked = new ArrayList<>();
  final List<Said> problems = new ArrayList<>();
  final List<Said> delays = new ArrayList<>();
  final List<Said> coordination = new ArrayList<>();
  final List<Matter> matters = new ArrayList<>();
  final List<Order> orders = new ArrayList<>();
  final List<Lit> lit = new ArrayList<>();
  final List<ClassCounts> history = new ArrayList<>();
  private Before before;

  static Topic topic(int number) {
    return new Topic(PLAN, new MeasureRef(String.valueOf(number), "建立企业培育库"));
  }

  static LocalDate day(int month, int day) {
    return LocalDate.of(2023, month, day);
  }

  SmallFacts measure(int number, Ref lead, ProgressClass progress, Reason... reasons) {
    standings.add(
        new Standing(topic(number), SECTION, lead, progress, List.of(reasons), false, null));
    return this;
  }

  SmallFacts unproven(Unproven doubted) {
    unproven.add(doubted);
    return this;
  }

  SmallFacts report(int number, Ref unit, Status status) {
    asked.add(
        new AskedReport(
            asked.size() + 1, topic(number), unit, "2023-Q2", status, false, day(6, 25)));
    return this;
  }

  SmallFacts after(Before report) {
    before = report;
    return this;
  }

  Facts facts() {
    PublishedPlan plan =
        new PublishedPlan(
            PLAN.key(),
            PLAN.title(),
            null,
            null,
            null,
            2023,
            2025,
            "徐州市",
            "领导小组",
            "办公室",
            new UnitId("office"),
            new UnitId("leaders"),
            Instant.parse("2023-03-20T01:00:00Z"),
            null);
    ReportingPeriod period = ReportingPeriod.of("2023-Q2");
    Scope scope =
        new Scope(
            List.of(new Scope.Part(plan, List.of(period), plan.publishedAt())),
            period,
            Instant.parse("2023-07-20T01:00:00Z"),
            day(7, 20));
    return new Facts(
        scope,
        List.of(new Facts.Section(PLAN, SECTION)),
        standings,
        lit,
        unproven,
        asked,
        0,
        problems,
        delays,
        coordination,
        List.of(),
        0,
        List.of(),
        matters,
        orders,
        List.of(),
        history,
        before);
  }
}
