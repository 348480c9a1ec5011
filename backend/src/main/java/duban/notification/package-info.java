/**
 * Notices: who is told what. Owns the tables {@code notice} and {@code notice_read} and the bean
 * {@code notices} of the models.
 */
@ApplicationModule(
    allowedDependencies = {
      "reporting",
      "closure",
      "extension",
      "instruction",
      "supervision",
      "progress",
      "work",
      "planning",
      "engine",
      "security",
      "organisation",
      "calendar",
      "audit",
      "problem"
    })
package duban.notification;

import org.springframework.modulith.ApplicationModule;
