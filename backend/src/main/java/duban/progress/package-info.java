/**
 * Progress: what units say of their measures, when they sign for them, when they finish and in
 * every period. Owns the tables {@code progress_report} and {@code contribution} and the bean
 * {@code progress} of the models. Others read {@link duban.progress.ProgressReports} and {@link
 * duban.progress.Contributions} and hear {@link duban.progress.ReportReturned}.
 */
@ApplicationModule(
    allowedDependencies = {
      "indicator",
      "evidence",
      "work",
      "planning",
      "engine",
      "security",
      "organisation",
      "calendar",
      "audit",
      "problem"
    })
package duban.progress;

import org.springframework.modulith.ApplicationModule;
