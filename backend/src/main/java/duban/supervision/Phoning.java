package duban.supervision;

import duban.organisation.Actor;
import duban.planning.MeasureJournal;
import duban.work.OpenTask;
import duban.work.OpenTasks;
import duban.work.TaskNotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing down what was said on the phone: on the case and in the record of its measure. */
@Service
public class Phoning {

  private static final String ACTION = "call-noted";

  private final OpenTasks tasks;
  private final SupervisionCases cases;
  private final PhoneCalls calls;
  private final CaseJournal journal;
  private final MeasureJournal measures;
  private final PlanOffice office;

  Phoning(
      OpenTasks tasks,
      SupervisionCases cases,
      PhoneCalls calls,
      CaseJournal journal,
      MeasureJournal measures,
      PlanOffice office) {
    this.tasks = tasks;
    this.cases = cases;
    this.calls = calls;
    this.journal = journal;
    this.measures = measures;
    this.office = office;
  }

  /**
   * Notes a call about an open task, under supervision or not yet.
   *
   * @throws TaskNotFound when it is none of a plan the person's units supervise or lead
   */
  @Transactional
  public void note(Actor actor, String id, NewCall call) {
    OpenTask task =
        tasks
            .find(id)
            .filter(found -> !found.kind().ofSupervision())
            .orElseThrow(() -> new TaskNotFound(id));
    office.of(actor, task.plan(), new TaskNotFound(id));
    SupervisionCase matter = cases.openOf(id).orElse(null);
    calls.add(task, matter == null ? null : matter.id(), call, actor);
    if (matter != null) {
      journal.byPerson(matter, actor, ACTION, call.inWords());
    } else if (task.measure() != null) {
      measures.byPerson(task.measure(), actor, task.unit(), ACTION, call.inWords());
    }
  }

  /**
   * Notes a call about a case.
   *
   * @throws CaseNotFound when it is none of a plan the person's units supervise or lead
   * @throws CaseOver when it has ended
   */
  @Transactional
  public void note(Actor actor, long id, NewCall call) {
    SupervisionCase matter = cases.find(id).orElseThrow(() -> new CaseNotFound(id));
    office.of(actor, matter.plan(), new CaseNotFound(id));
    if (!matter.open()) {
      throw new CaseOver(id);
    }
    calls.add(matter, call, actor);
    journal.byPerson(matter, actor, ACTION, call.inWords());
  }
}
