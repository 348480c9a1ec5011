package duban.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/**
 * A PostgreSQL of our own, running as long as this object is open. What it has confirmed survives a
 * killed application and a power cut.
 */
class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

  static final String SUPERUSER = "postgres";
  static final String DATABASE = "duban";

  private final DirectoryLock lock;
  private final EmbeddedPostgres server;
  private final String password;

  private EmbeddedDatabase(DirectoryLock lock, EmbeddedPostgres server, String password) {
    this.lock = lock;
    this.server = server;
    this.password = password;
  }

  /** Starts it, or throws {@link DirectoryInUse}. */
  static EmbeddedDatabase start(DatabaseProperties properties)
      throws IOException, InterruptedException {
    Path directory = ownDirectory(properties.directory().toAbsolutePath().normalize());
    DirectoryLock lock = DirectoryLock.take(directory);
    try {
      return startHolding(lock, directory, properties);
    } catch (IOException | InterruptedException | RuntimeException ex) {
      lock.close();
      throw ex;
    }
  }

  private static EmbeddedDatabase startHolding(
      DirectoryLock lock, Path directory, DatabaseProperties properties)
      throws IOException, InterruptedException {
    Path data = directory.resolve("postgresql");
    Cluster cluster = new Cluster(data);
    new OrphanedPostmaster(data).stopIfPresent();
    cluster.setAsideUnlessReady();
    String password = SuperuserPassword.in(directory);
    EmbeddedPostgres server = PostgresSettings.builder(properties, directory, password).start();
    try {
      cluster.makeReady(server, password);
    } catch (IOException | SQLException ex) {
      server.close();
      throw new IllegalStateException("Cannot prepare the database in " + data, ex);
    }
    return new EmbeddedDatabase(lock, server, password);
  }

  /** Nobody else on the machine may look inside. */
  private static Path ownDirectory(Path directory) throws IOException {
    Files.createDirectories(directory);
    if (Files.getFileStore(directory).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
    }
    return directory;
  }

  @Override
  public String getJdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:%d/%s?ApplicationName=duban"
        .formatted(server.getPort(), DATABASE);
  }

  @Override
  public String getUsername() {
    return SUPERUSER;
  }

  @Override
  public String getPassword() {
    return password;
  }

  /** Stops it and gives the directory back. */
  @Override
  public void close() throws IOException {
    server.close();
    lock.close();
  }
}
