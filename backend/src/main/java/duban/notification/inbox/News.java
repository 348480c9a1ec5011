package duban.notification.inbox;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears from the database, at commit and on every node, whose inbox changed. It listens on a
 * connection of its own: one of the pool would be missing there for good.
 */
@Component
class News implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(News.class);
  private static final Duration LISTEN = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final JdbcConnectionDetails database;
  private final Streams streams;
  private volatile boolean running;
  private volatile Connection connection;

  News(JdbcConnectionDetails database, Streams streams) {
    this.database = database;
    this.streams = streams;
  }

  @Override
  public void start() {
    running = true;
    Thread listener = new Thread(this::listen, "notice-news");
    listener.setDaemon(true);
    listener.start();
  }

  private void listen() {
    while (running) {
      try (Connection opened = connect()) {
        connection = opened;
        streams.mayHaveChanged();
        while (running) {
          hear(opened.unwrap(PGConnection.class));
        }
      } catch (SQLException ex) {
        if (running) {
          log.warn("Not hearing of notices until the database answers: {}", ex.getMessage());
          pause();
        }
      }
    }
  }

  private Connection connect() throws SQLException {
    Connection opened =
        DriverManager.getConnection(
            database.getJdbcUrl(), database.getUsername(), database.getPassword());
    try (Statement statement = opened.createStatement()) {
      statement.execute("listen " + Inbox.CHANNEL);
    } catch (SQLException ex) {
      opened.close();
      throw ex;
    }
    return opened;
  }

  private void hear(PGConnection opened) throws SQLException {
    PGNotification[] news = opened.getNotifications((int) LISTEN.toMillis());
    if (news != null) {
      for (PGNotification one : news) {
        streams.changed(one.getParameter());
      }
    }
  }

  private void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException ex) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void stop() {
    running = false;
    Connection opened = connection;
    if (opened != null) {
      try {
        opened.abort(Runnable::run);
      } catch (SQLException ex) {
        log.debug("Already closed", ex);
      }
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
