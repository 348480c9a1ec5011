/**
 * Supervision: overdue matters with their reminders and cards. Owns the tables {@code
 * supervision_case}, {@code supervision_step}, {@code supervision_interview}, {@code
 * supervision_charge} and {@code supervision_call} and the bean {@code supervision} of the models.
 * Others call {@link duban.supervision.Supervision} when a measure ends or a unit gets more time,
 * {@link duban.supervision.ByHand} for what people do, and hear {@link
 * duban.supervision.CaseOpened}, {@link duban.supervision.StepTaken}, {@link
 * duban.supervision.InterviewAsked} and {@link duban.supervision.CaseEnded}.
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
