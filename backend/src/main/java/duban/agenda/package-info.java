/**
 * 月历: a person's deadlines by day, on a page and as a feed for calendar programs. Owns the table
 * {@code calendar_feed}; what is due when is asked of {@code work} and {@code planning}.
 */
@ApplicationModule(
    allowedDependencies = {
      "work",
      "planning",
      "security",
      "organisation",
      "calendar",
      "audit",
      "problem"
    })
package duban.agenda;

import org.springframework.modulith.ApplicationModule;
