/**
 * Supervision: overdue matters with their reminders and cards. Owns the tables {@code
 * supervision_case} and {@code supervision_step} and the bean {@code supervision} of the models.
 * Others hear {@link duban.supervision.StepTaken}.
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
