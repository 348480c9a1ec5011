package duban.reporting.web;

import duban.organisation.Actor;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 领导首页 over HTTP: the plans of a leader or an office at a glance. */
@RestController
class BoardController {

  private final ReportBoards boards;

  BoardController(ReportBoards boards) {
    this.boards = boards;
  }

  @GetMapping("/api/report-board")
  List<ReportBoard> list(Actor actor) {
    return boards.of(actor);
  }
}
