/**
 * Plans: reads a document, publishes it as running processes, and answers what a published plan
 * says. Owns the tables {@code plan}, {@code plan_section}, {@code plan_unit}, {@code measure} and
 * {@code measure_unit}, and the beans {@code units}, {@code deadlines} and {@code periods} that the
 * compiled models name.
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
      "reader",
      "plan"
    })
package duban.planning;

import org.springframework.modulith.ApplicationModule;
