package duban.notification.inbox;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The open pages of this node, each told the state of its person's inbox when that changes. A
 * stream ends with its session: an open one does not lengthen it, for only its beginning is a
 * request.
 */
@Component
class Streams implements SmartLifecycle, HttpSessionListener {

  /** Shorter than the half minute after which proxies take a silent connection for dead. */
  private static final Duration HEARTBEAT = Duration.ofSeconds(20);

  /** A person has a few pages open; more than this is a script, and its oldest give way. */
  private static final int MOST_OF_A_PERSON = 10;

  private static final Logger log = LoggerFactory.getLogger(Streams.class);

  private final Inbox inbox;
  private final ConcurrentHashMap<String, Queue<Stream>> open = new ConcurrentHashMap<>();
  // a slow reader must not keep the others waiting
  private final ScheduledExecutorService senders = Executors.newScheduledThreadPool(2, daemons());
  private volatile boolean running;

  Streams(Inbox inbox) {
    this.inbox = inbox;
  }

  /**
   * Opens a stream; what it begins with is the state, unless the page knows it already.
   *
   * @param known id of the last event the page got, else null
   */
  SseEmitter open(String username, HttpSession session, String known) {
    Stream stream = new Stream(username, session, known);
    Queue<Stream> ofPerson = open.computeIfAbsent(username, it -> new ConcurrentLinkedQueue<>());
    ofPerson.add(stream);
    stream.whenOver(() -> ofPerson.remove(stream));
    while (ofPerson.size() > MOST_OF_A_PERSON) {
      Stream oldest = ofPerson.poll();
      if (oldest != null) {
        oldest.end();
      }
    }
    stream.begin();
    tell(stream);
    return stream.emitter();
  }

  /** Something was told to a person, or read by them. */
  void changed(String username) {
    Collection<Stream> streams = open.get(username);
    if (streams != null && !streams.isEmpty()) {
      senders.execute(() -> streams.forEach(this::tell));
    }
  }

  /** News may have been missed. */
  void mayHaveChanged() {
    open.keySet().forEach(this::changed);
  }

  int count() {
    return open.values().stream().mapToInt(Collection::size).sum();
  }

  private void tell(Stream stream) {
    try {
      stream.tell(inbox.state(stream.username()));
    } catch (RuntimeException ex) {
      // the page asks again when it reconnects
      log.warn("Could not tell {} of news", stream.username(), ex);
    }
  }

  void beat() {
    open.values().forEach(streams -> streams.forEach(Stream::beat));
    open.values().removeIf(Collection::isEmpty);
  }

  @Override
  public void sessionDestroyed(HttpSessionEvent event) {
    String session = event.getSession().getId();
    open.values()
        .forEach(
            streams ->
                streams.stream().filter(it -> it.isOf(session)).toList().forEach(Stream::end));
  }

  @Override
  public void start() {
    running = true;
    senders.scheduleWithFixedDelay(
        this::beat, HEARTBEAT.toSeconds(), HEARTBEAT.toSeconds(), TimeUnit.SECONDS);
  }

  /** Before the server stops, which would wait for these requests to end. */
  @Override
  public void stop() {
    running = false;
    senders.shutdown();
    open.values().forEach(streams -> streams.forEach(Stream::end));
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private static CustomizableThreadFactory daemons() {
    CustomizableThreadFactory threads = new CustomizableThreadFactory("notice-streams-");
    threads.setDaemon(true);
    return threads;
  }
}
