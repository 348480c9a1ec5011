package duban.supervision;

import duban.organisation.UnitId;
import duban.work.OpenTask;
import duban.work.TaskSubject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The office's tasks on a case are about the unit that is late. */
@Component
class CaseSubjects implements TaskSubject {

  private final SupervisionCases cases;

  CaseSubjects(SupervisionCases cases) {
    this.cases = cases;
  }

  @Override
  public Map<OpenTask, UnitId> of(List<OpenTask> tasks) {
    Map<Long, UnitId> units =
        cases
            .of(
                tasks.stream()
                    .map(OpenTask::supervisionCase)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList())
            .stream()
            .collect(Collectors.toMap(SupervisionCase::id, SupervisionCase::unit));
    Map<OpenTask, UnitId> about = new HashMap<>();
    for (OpenTask task : tasks) {
      if (task.supervisionCase() != null) {
        about.put(task, units.get(task.supervisionCase()));
      }
    }
    return about;
  }
}
