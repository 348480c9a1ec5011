package duban.notification.inbox;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/** An open page that hears when its person's inbox changes. */
class Stream {

  private static final long FOR_EVER = 0;
  private static final Duration RECONNECT = Duration.ofSeconds(3);

  private final String username;
  private final HttpSession session;
  private final String sessionId;
  private final SseEmitter emitter = new SseEmitter(FOR_EVER);
  private String told;

  Stream(String username, HttpSession session, String known) {
    this.username = username;
    this.session = session;
    this.sessionId = session.getId();
    this.told = known;
  }

  String username() {
    return username;
  }

  SseEmitter emitter() {
    return emitter;
  }

  boolean isOf(String otherSession) {
    return sessionId.equals(otherSession);
  }

  void whenOver(Runnable action) {
    emitter.onCompletion(action);
    emitter.onTimeout(action);
    emitter.onError(failure -> action.run());
  }

  void begin() {
    send(SseEmitter.event().reconnectTime(RECONNECT.toMillis()).comment("duban"));
  }

  synchronized void tell(InboxState state) {
    if (!state.id().equals(told)) {
      told = state.id();
      send(SseEmitter.event().id(state.id()).name("inbox").data(state, MediaType.APPLICATION_JSON));
    }
  }

  void beat() {
    if (isSessionOver()) {
      end();
    } else {
      send(SseEmitter.event().comment("beat"));
    }
  }

  void end() {
    emitter.complete();
  }

  private void send(SseEventBuilder event) {
    try {
      emitter.send(event);
    } catch (IOException | IllegalStateException ex) {
      // the page is gone; the container says so as well, and whenOver hears it
      emitter.completeWithError(ex);
    }
  }

  private boolean isSessionOver() {
    try {
      session.getCreationTime();
      return false;
    } catch (IllegalStateException ex) {
      return true;
    }
  }
}
