/**
 * Supervision: overdue matters with their reminders and cards, and the closing of measures. Owns
 * the tables {@code supervision_case}, {@code supervision_step} and {@code closure} and the bean
 * {@code supervision} of the models. Others hear {@link duban.supervision.CaseOpened}, {@link
 * duban.supervision.StepTaken} and {@link duban.supervision.ClosureReturned}.
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
package duban.supervision;

import org.springframework.modulith.ApplicationModule;
