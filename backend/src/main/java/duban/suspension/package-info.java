/**
 * Suspension (挂账): the office parks a measure whose cause lies outside the units' hands, and takes
 * it up again with the time it lost. Owns nothing; what was parked when is planning's, which counts
 * the days.
 */
@ApplicationModule(
    allowedDependencies = {
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
package duban.suspension;

import org.springframework.modulith.ApplicationModule;
