/**
 * Rules that people may change while the product runs: the decision tables with their versions, and
 * the days added to the working calendar. Shows a table in words, tries a changed one on the
 * recorded past, publishes it. Owns the table {@code policy_version}.
 */
@ApplicationModule(
    allowedDependencies = {
      "supervision",
      "work",
      "planning",
      "engine",
      "security",
      "organisation",
      "calendar",
      "audit",
      "problem"
    })
package duban.policy;

import org.springframework.modulith.ApplicationModule;
