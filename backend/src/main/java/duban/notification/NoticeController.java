package duban.notification;

import duban.organisation.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The bell. */
@RestController
@RequestMapping("/api/notices")
class NoticeController {

  private final NoticeBoard board;

  NoticeController(NoticeBoard board) {
    this.board = board;
  }

  @GetMapping
  NoticePage list(Actor actor) {
    return board.of(actor);
  }

  @PostMapping("/read")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void read(Actor actor) {
    board.markRead(actor);
  }
}
