package duban.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;

/** How the embedded PostgreSQL runs. */
class PostgresSettings {

  private PostgresSettings() {}

  static EmbeddedPostgres.Builder builder(
      DatabaseProperties properties, Path directory, String password) {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(directory.resolve("postgresql"))
            .setCleanDataDirectory(false)
            // else its executables would lie in /tmp, where another user could plant them
            .setOverrideWorkingDirectory(directory.resolve("binaries").toFile())
            // Spring stops it, after all that uses it
            .setRegisterShutdownHook(false)
            .setPort(properties.port())
            .setPGStartupWait(properties.startupTimeout())
            .setConnectConfig("password", password);
    durable(builder);
    locale(builder);
    logging(builder);
    return builder
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("unix_socket_directories", "")
        .setServerConfig("max_connections", "50")
        .setServerConfig("shared_buffers", "256MB");
  }

  /** The library is made for tests: without these a power cut could lose confirmed work. */
  private static void durable(EmbeddedPostgres.Builder builder) {
    builder
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on");
  }

  /** The same order of text on every machine, whatever its locale. */
  private static void locale(EmbeddedPostgres.Builder builder) {
    builder
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8");
  }

  /** A file a weekday in the data directory, each overwritten after a week. */
  private static void logging(EmbeddedPostgres.Builder builder) {
    builder
        .setServerConfig("logging_collector", "on")
        .setServerConfig("log_directory", "log")
        .setServerConfig("log_filename", "postgresql-%a.log")
        .setServerConfig("log_truncate_on_rotation", "on")
        .setServerConfig("log_rotation_age", "1d");
  }
}
