package duban.progress;

import duban.organisation.Actor;
import duban.work.OpenTask;
import duban.work.Work;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Hints on a report that is being written, over HTTP; writes nothing. */
@RestController
class HintController {

  private final Work work;
  private final ReportHints hints;

  HintController(Work work, ReportHints hints) {
    this.work = work;
    this.hints = hints;
  }

  @PostMapping("/api/tasks/{id}/hints")
  List<ReportHint> hints(Actor actor, @PathVariable String id, @RequestBody ReportDraft draft) {
    OpenTask task = work.task(actor, id);
    return switch (task.kind()) {
      case REPORT, CONSOLIDATE_REPORT -> hints.of(task, draft);
      default -> List.of();
    };
  }
}
