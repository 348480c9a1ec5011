/**
 * The desk from which the office runs its day (督办): what is late or nearly so, grouped, filtered
 * and drawn as a heat map; why it is late; what changed; what may be late next; what the office
 * asks of each unit; and acting on many at once. Owns nothing: it reads what the features keep and
 * acts through {@link duban.supervision.ByHand}, {@link duban.supervision.Phoning}, {@link
 * duban.supervision.HandingOver} and {@link duban.work.Work}.
 */
@ApplicationModule(
    allowedDependencies = {
      "notification",
      "supervision",
      "extension",
      "progress",
      "indicator",
      "work",
      "planning",
      "engine",
      "security",
      "organisation",
      "calendar",
      "audit",
      "problem",
      "spreadsheet"
    })
package duban.oversight;

import org.springframework.modulith.ApplicationModule;
