package duban.desk;

import duban.organisation.Actor;
import duban.work.Work;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a person types into the form of a task, wherever they type it. */
@Service
public class Drafting {

  private final Work work;
  private final TaskDrafts drafts;

  Drafting(Work work, TaskDrafts drafts) {
    this.work = work;
    this.drafts = drafts;
  }

  /**
   * A draft that is kept.
   *
   * @param replaced what another device had saved meanwhile and had to give way; null when nothing
   */
  public record Kept(TaskDraft draft, @Nullable TaskDraft replaced) {}

  Optional<TaskDraft> draft(Actor actor, String task) {
    work.task(actor, task);
    return drafts.find(actor, task);
  }

  /** The person's drafts of some tasks, by task; tasks without one are not in it. */
  public Map<String, TaskDraft> drafts(Actor actor, Collection<String> tasks) {
    return drafts.find(actor, tasks);
  }

  /**
   * Keeps the newest; what it replaces unseen is handed back, so that nothing is lost.
   *
   * @param base version that was shown when this was typed, null when there was none
   */
  @Transactional
  public Kept keep(Actor actor, String task, Map<String, Object> answers, @Nullable Long base) {
    work.task(actor, task);
    TaskDraft replaced =
        drafts
            .find(actor, task)
            .filter(it -> base == null || it.version() != base)
            .filter(it -> !it.answers().equals(answers))
            .orElse(null);
    return new Kept(drafts.keep(actor, task, answers), replaced);
  }

  @Transactional
  public void drop(Actor actor, String task) {
    work.task(actor, task);
    drafts.drop(actor, task);
  }
}
