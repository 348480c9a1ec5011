package duban.notification.inbox;

import duban.testing.Browser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A page that listens to server-sent events. */
final class Listener implements AutoCloseable {

  private static final String END = "the end";
  private static final int PATIENCE = 10;

  private final InputStream stream;
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
  private volatile String lastId;

  Listener(Browser browser) {
    this(browser, null);
  }

  Listener(Browser browser, String lastEventId) {
    stream = browser.open("/api/notices/stream", lastEventId);
    Thread reader = new Thread(this::read, "listener");
    reader.setDaemon(true);
    reader.start();
  }

  private void read() {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("id:")) {
          lastId = line.substring(3);
        }
        if (line.startsWith("data:")) {
          events.add(line.substring(5));
        }
      }
    } catch (IOException ex) {
      // closed by the test
    }
    events.add(END);
  }

  String next() throws InterruptedException {
    return events.poll(PATIENCE, TimeUnit.SECONDS);
  }

  String lastId() {
    return lastId;
  }

  boolean nothing() throws InterruptedException {
    return events.poll(500, TimeUnit.MILLISECONDS) == null;
  }

  boolean hasEnded() throws InterruptedException {
    return END.equals(next());
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
