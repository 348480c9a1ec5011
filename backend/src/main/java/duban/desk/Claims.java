package duban.desk;

import duban.organisation.Actor;
import duban.organisation.Role;
import duban.work.OpenTask;

/** Who may take a task, let go of it and hand it over: the rules, without doing it. */
final class Claims {

  private Claims() {}

  static boolean isFree(OpenTask task) {
    return task.assignee() == null;
  }

  static boolean isOf(OpenTask task, Actor actor) {
    return actor.username().equals(task.assignee());
  }

  /** Whoever has it; and for the unit, who answers for it. */
  static boolean mayRelease(OpenTask task, Actor actor) {
    return isOf(task, actor) || (!isFree(task) && actor.has(Role.UNIT_HEAD));
  }

  static boolean mayHandOver(OpenTask task, Actor actor) {
    return isFree(task) || mayRelease(task, actor);
  }
}
