package duban.reporting.export;

import duban.planning.Plans;
import duban.planning.PublishedPlan;
import duban.reporting.PeriodReport;
import duban.reporting.body.ReportBody;
import java.time.Instant;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

/** A report as an upper-level system takes it in: whole, with the source of every sentence. */
@Component
class UpperLevel {

  /** Counted up when a field changes its meaning or goes; new ones may come. */
  private static final String SCHEMA = "duban.period-report/1";

  private final Plans plans;

  UpperLevel(Plans plans) {
    this.plans = plans;
  }

  /**
   * @param contentHash SHA-256 of an issued report, by which a reader sees that it is unchanged
   */
  record Message(
      String schema,
      long id,
      List<Plan> plans,
      String period,
      PeriodReport.Kind kind,
      int version,
      PeriodReport.State state,
      boolean inForce,
      Instant draftedAt,
      @Nullable Instant issuedAt,
      @Nullable String approvedBy,
      @Nullable String contentHash,
      ReportBody body) {}

  /** A plan reported on. */
  record Plan(String key, String title, String documentNumber, String issuer) {

    static Plan of(PublishedPlan plan) {
      return new Plan(plan.key(), plan.title(), plan.documentNumber(), plan.issuer());
    }
  }

  Message of(PeriodReport report) {
    List<Plan> on = report.planKeys().stream().map(plans::plan).map(Plan::of).toList();
    return new Message(
        SCHEMA,
        report.id(),
        on,
        report.period(),
        report.kind(),
        report.version(),
        report.state(),
        report.state() == PeriodReport.State.ISSUED && report.supersededBy() == null,
        report.draftedAt(),
        report.issuedAt(),
        report.approvedBy(),
        report.contentHash(),
        ReportExports.body(report));
  }
}
