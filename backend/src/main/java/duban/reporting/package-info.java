/**
 * Period reports: what the office tells the leaders of a plan about a period. Owns the table {@code
 * period_report} and the bean {@code periodReports} of {@code period-report.bpmn}. Others hear
 * {@link duban.reporting.ReportIssued}.
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
      "spreadsheet",
      "organisation",
      "calendar",
      "audit",
      "problem"
    })
package duban.reporting;

import org.springframework.modulith.ApplicationModule;
