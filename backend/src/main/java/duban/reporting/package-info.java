/**
 * Period reports: what the office tells the leaders of a plan about a period, or of all its plans.
 * Owns the tables {@code period_report} and {@code period_report_revision} and the bean {@code
 * periodReports} of {@code period-report.bpmn}. A report is read from the features ({@code facts}),
 * put into sentences ({@code draft}) and kept as a {@link duban.reporting.body.ReportBody}. Others
 * hear {@link duban.reporting.PeriodReportIssued}.
 */
@ApplicationModule(
    allowedDependencies = {
      "closure",
      "instruction",
      "supervision",
      "progress",
      "indicator",
      "work",
      "planning",
      "engine",
      "security",
      "organisation",
      "calendar",
      "audit",
      "problem"
    })
package duban.reporting;

import org.springframework.modulith.ApplicationModule;
