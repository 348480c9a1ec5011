/**
 * Operations (运维): what the engine could not do, and trying it again. For administrators. Owns
 * nothing.
 */
@ApplicationModule(
    allowedDependencies = {
      "planning",
      "engine",
      "security",
      "organisation",
      "calendar",
      "audit",
      "problem"
    })
package duban.operations;

import org.springframework.modulith.ApplicationModule;
