/**
 * The pages that show a plan and a measure whole: what it says, who has it, where it stands and
 * what happened. Owns the view {@code measure_happening}; puts together what the features know.
 * Others take {@link duban.overview.PlanEntries}, the measures of a plan with the lights of their
 * units.
 */
@ApplicationModule(
    allowedDependencies = {
      "closure",
      "supervision",
      "progress",
      "review",
      "indicator",
      "work",
      "planning",
      "engine",
      "security",
      "organisation",
      "calendar",
      "audit",
      "search",
      "spreadsheet",
      "problem",
      "compiler",
      "plan"
    })
package duban.overview;

import org.springframework.modulith.ApplicationModule;
