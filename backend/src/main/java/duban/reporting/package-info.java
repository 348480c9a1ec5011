/**
 * Period reports: what the office tells the leaders of a plan about a period, or of all its plans.
 * A report is read from the features ({@code facts}), counted ({@code figures}), put into sentences
 * ({@code draft}) and kept as a {@link duban.reporting.body.ReportBody} ({@code kept}). People
 * edit, remark on and compare it, a process brings it to its issue, {@code web} shows it, {@code
 * export} makes files of it. Others hear {@link duban.reporting.PeriodReportIssued} and the like.
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
