/**
 * The page of a unit: what it leads and joins across plans, its open tasks, its record over the
 * periods, and who works there. Owns nothing. The unit's own people see all of it; office and
 * leaders what concerns their plans; for others there is no such page.
 */
@ApplicationModule(
    allowedDependencies = {
      "overview",
      "extension",
      "supervision",
      "progress",
      "work",
      "planning",
      "security",
      "organisation",
      "calendar",
      "problem"
    })
package duban.dossier;

import org.springframework.modulith.ApplicationModule;
