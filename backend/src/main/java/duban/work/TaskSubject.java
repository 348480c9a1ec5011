package duban.work;

import duban.organisation.UnitId;
import java.util.List;
import java.util.Map;

/**
 * A feature that knows which unit some tasks are about, where that is not the one that has them.
 */
public interface TaskSubject {

  Map<OpenTask, UnitId> of(List<OpenTask> tasks);
}
