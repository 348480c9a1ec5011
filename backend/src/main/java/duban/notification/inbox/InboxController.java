package duban.notification.inbox;

import duban.notification.NoticeKind;
import duban.organisation.Actor;
import duban.problem.FormInvalid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 消息 over HTTP. */
@RestController
@RequestMapping("/api/notices")
class InboxController {

  private static final int MOST = 100;

  private final Inbox inbox;

  InboxController(Inbox inbox) {
    this.inbox = inbox;
  }

  @GetMapping
  InboxPage list(
      Actor actor,
      @RequestParam(defaultValue = "30") int limit,
      @RequestParam(required = false) String cursor,
      @RequestParam(required = false) String kind,
      @RequestParam(required = false) String plan) {
    return inbox.of(
        actor,
        new InboxFilter(kind(kind), plan),
        InboxCursor.of(cursor),
        Math.max(1, Math.min(limit, MOST)));
  }

  private static NoticeKind kind(String slug) {
    try {
      return slug == null ? null : NoticeKind.of(slug);
    } catch (IllegalArgumentException ex) {
      throw FormInvalid.of("kind", "is no kind of notice");
    }
  }

  @GetMapping("/{entry}/parts")
  List<InboxEntry> parts(Actor actor, @PathVariable long entry) {
    return inbox.parts(actor, entry);
  }

  @PostMapping("/{entry}/read")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void read(Actor actor, @PathVariable long entry, @RequestParam long upTo) {
    inbox.read(actor, entry, upTo);
  }

  @PostMapping("/read")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void readAll(Actor actor, @RequestParam long upTo) {
    inbox.read(actor, null, upTo);
  }
}
