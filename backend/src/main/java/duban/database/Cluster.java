package duban.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The directory PostgreSQL works in, made ready for us: our database in it, and nobody let in
 * without the password.
 */
class Cluster {

  /** initdb lets in everyone on the machine; this does not. */
  private static final String ENTRY = "host all all 127.0.0.1/32 scram-sha-256\n";

  private final Path directory;
  private final Path readyMark;

  Cluster(Path directory) {
    this.directory = directory;
    this.readyMark = directory.resolve("duban-ready");
  }

  /** Moves away what a first start left that was killed half-way: PostgreSQL cannot start on it. */
  void setAsideUnlessReady() throws IOException {
    if (Files.exists(directory) && !Files.exists(readyMark)) {
      String name = directory.getFileName() + ".unfinished-" + System.currentTimeMillis();
      Files.move(directory, directory.resolveSibling(name));
    }
  }

  /** Does what a new cluster needs before the application may use it; no harm to an old one. */
  void makeReady(EmbeddedPostgres server, String password) throws IOException, SQLException {
    if (Files.exists(readyMark)) {
      return;
    }
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      // made of hexadecimal digits only, so there is nothing to escape
      statement.execute("alter role postgres password '" + password + "'");
      statement.execute("create database " + EmbeddedDatabase.DATABASE);
      Files.writeString(directory.resolve("pg_hba.conf"), ENTRY);
      statement.execute("select pg_reload_conf()");
    }
    Files.createFile(readyMark);
  }
}
