package duban.notification.inbox;

import duban.organisation.Actor;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** News of the inbox as server-sent events: {@code inbox} with the number of unread entries. */
@RestController
class StreamController {

  private final Streams streams;

  StreamController(Streams streams) {
    this.streams = streams;
  }

  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
              schema = @Schema(implementation = InboxState.class)))
  @GetMapping(path = "/api/notices/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter stream(
      Actor actor,
      HttpSession session,
      HttpServletResponse response,
      @RequestHeader(name = "Last-Event-ID", required = false) String known) {
    // proxies that collect an answer before they pass it on would pass nothing on
    response.setHeader("X-Accel-Buffering", "no");
    return streams.open(actor.username(), session, known);
  }
}
