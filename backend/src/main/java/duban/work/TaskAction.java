package duban.work;

import duban.organisation.Actor;

/** Something a person may do with a task beside completing it; each is a bean of its feature. */
public interface TaskAction {

  /** As the pages know it: {@code extend}. */
  String name();

  boolean isOffered(OpenTask task, Actor actor);
}
