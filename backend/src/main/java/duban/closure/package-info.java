/**
 * The end of measures: the lead's request to close one (销号), the office's review with its checklist
 * and grade, and the winding up of a whole plan (收官). Owns the table {@code closure} and the bean
 * {@code closure} of the models. Others call {@link duban.closure.WindUp}, read {@link
 * duban.closure.Closures} and hear {@link duban.closure.ClosureReturned}.
 */
@ApplicationModule(
    allowedDependencies = {
      "progress",
      "work",
      "planning",
      "engine",
      "security",
      "organisation",
      "calendar",
      "audit",
      "problem",
      "compiler"
    })
package duban.closure;

import org.springframework.modulith.ApplicationModule;
