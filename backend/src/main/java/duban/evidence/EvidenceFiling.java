package duban.evidence;

import duban.organisation.Actor;
import duban.organisation.People;
import duban.planning.MeasureJournal;
import duban.security.SignedIn;
import duban.work.OpenTask;
import duban.work.TaskGone;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Files what was uploaded for a task when it is completed, in the same transaction. */
@Component
class EvidenceFiling {

  private final EvidenceFiles files;
  private final MeasureJournal journal;
  private final People people;
  private final Clock clock;

  EvidenceFiling(EvidenceFiles files, MeasureJournal journal, People people, Clock clock) {
    this.files = files;
    this.journal = journal;
    this.people = people;
    this.clock = clock;
  }

  @EventListener
  void on(TaskGone gone) {
    OpenTask task = gone.task();
    List<EvidenceFile> uploaded = files.unfiled(task.id());
    if (uploaded.isEmpty()) {
      return;
    }
    if (gone.completed()) {
      files.file(task.id(), clock.instant());
      record(task, uploaded);
    } else {
      files.orphan(task.id(), clock.instant());
    }
  }

  private void record(OpenTask task, List<EvidenceFile> filed) {
    String names = filed.stream().map(EvidenceFile::name).collect(Collectors.joining("、"));
    Actor actor = SignedIn.username().flatMap(people::actor).orElse(null);
    if (actor == null) {
      journal.byTime(task.measure(), task.unit(), "evidence-filed", names);
    } else {
      journal.byPerson(task.measure(), actor, task.unit(), "evidence-filed", names);
    }
  }
}
