/**
 * Plans: publishes an approved plan as running processes, adds measures to it later, and answers
 * what a published plan says. Owns the tables {@code plan}, {@code plan_section}, {@code
 * plan_unit}, {@code measure}, {@code measure_unit}, {@code measure_suspension}, {@code
 * plan_amendment} and {@code reporting_calendar}, and the beans {@code units}, {@code deadlines}
 * and {@code periods} that the compiled models name.
 */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "security",
      "organisation",
      "calendar",
      "audit",
      "problem",
      "compiler",
      "plan"
    })
package duban.planning;

import org.springframework.modulith.ApplicationModule;
