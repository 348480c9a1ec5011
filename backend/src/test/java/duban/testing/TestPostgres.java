package duban.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/** One PostgreSQL for all tests of this JVM, started with the first and gone with the last. */
final class TestPostgres {

  private static final AtomicInteger DATABASES = new AtomicInteger();

  private TestPostgres() {}

  /** An empty database that nobody else uses. */
  static JdbcConnectionDetails newDatabase() {
    EmbeddedPostgres server = Holder.SERVER;
    String name = "test_" + DATABASES.incrementAndGet();
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException ex) {
      throw new IllegalStateException(ex);
    }
    return new Details("jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name);
  }

  private record Details(String getJdbcUrl) implements JdbcConnectionDetails {

    @Override
    public String getUsername() {
      return "postgres";
    }

    @Override
    public String getPassword() {
      return "";
    }
  }

  private static final class Holder {

    private static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres server =
            EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setRegisterShutdownHook(false)
                .start();
        // after all application contexts, whose jobs would wait for connections in vain
        SpringApplication.getShutdownHandlers().add(() -> stop(server));
        return server;
      } catch (IOException ex) {
        throw new UncheckedIOException(ex);
      }
    }

    private static void stop(EmbeddedPostgres server) {
      try {
        server.close();
      } catch (IOException ex) {
        throw new UncheckedIOException(ex);
      }
    }
  }
}
