/**
 * The desk of a person: taking a task of the unit, letting go of it and handing it over; what was
 * typed so far into its form; the views of the tasklist they have named. Owns the tables {@code
 * task_draft} and {@code saved_view}. Others hear {@link duban.desk.TaskHandedOver}.
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
      "problem"
    })
package duban.desk;

import org.springframework.modulith.ApplicationModule;
