/**
 * Open work: what a person has to do, seeing it, completing it. Owns the table {@code work_task}, a
 * projection of the engine's open user tasks. Features above say how each kind of task is completed
 * by a {@link duban.work.TaskForm} bean and hear {@link duban.work.TaskAppeared} and {@link
 * duban.work.TaskGone}.
 */
@ApplicationModule(
    allowedDependencies = {
      "planning",
      "engine",
      "security",
      "organisation",
      "calendar",
      "search",
      "audit",
      "problem"
    })
package duban.work;

import org.springframework.modulith.ApplicationModule;
