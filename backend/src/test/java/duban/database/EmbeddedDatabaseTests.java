package duban.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedDatabaseTests {

  @TempDir private static Path binaries;
  @TempDir private Path directory;

  /** Unpacking them anew for each test would take most of the time. */
  @BeforeEach
  void shareBinaries() throws Exception {
    Files.createSymbolicLink(directory.resolve("binaries"), binaries);
  }

  @Test
  void keepsWhatItConfirmedAndLetsInNobodyElse() throws Exception {
    try (EmbeddedDatabase database = start()) {
      JdbcClient jdbc = jdbc(database, database.getPassword());
      for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
        assertThat(jdbc.sql("show " + setting).query(String.class).single()).isEqualTo("on");
      }
      assertThat(jdbc.sql("show listen_addresses").query(String.class).single())
          .isEqualTo("127.0.0.1");
      assertThatExceptionOfType(RuntimeException.class)
          .isThrownBy(() -> jdbc(database, "guess").sql("select 1").query().singleValue())
          .withStackTraceContaining("password authentication failed");
      jdbc.sql("create table report as select 'kept' as text").update();
    }

    try (EmbeddedDatabase database = start()) {
      assertThat(report(database)).isEqualTo("kept");
    }
  }

  @Test
  void refusesADirectoryThatThisProcessUsesAlready() throws Exception {
    try (EmbeddedDatabase database = start()) {
      assertThat(database.getJdbcUrl()).startsWith("jdbc:postgresql://127.0.0.1:");
      assertThatExceptionOfType(DirectoryInUse.class)
          .isThrownBy(this::start)
          .withMessageContaining("process " + ProcessHandle.current().pid())
          .withMessageContaining(directory.toString());
    }
  }

  @Test
  void refusesWhileItsApplicationLivesAndGoesOnAfterThatWasKilled() throws Exception {
    Process application = startApplication();
    long orphan = postmaster();
    assertThatExceptionOfType(DirectoryInUse.class)
        .isThrownBy(this::start)
        .withMessageContaining("process " + application.pid());
    application.destroyForcibly().waitFor();
    assertThat(ProcessHandle.of(orphan)).isPresent();

    try (EmbeddedDatabase database = start()) {
      assertThat(report(database)).isEqualTo("confirmed");
    }
    assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
  }

  @Test
  void startsOverWhenTheFirstStartWasKilledHalfWay() throws Exception {
    Files.createDirectories(directory.resolve("postgresql/base"));
    Files.writeString(directory.resolve("postgresql/PG_VERSION"), "17\n");

    try (EmbeddedDatabase database = start()) {
      assertThat(jdbc(database, database.getPassword()).sql("select 1").query().singleValue())
          .isEqualTo(1);
    }
  }

  @Test
  void leavesAnotherProcessAloneThatHasThePidOfThePostmaster() throws Exception {
    Path data = Files.createDirectories(directory.resolve("postgresql"));
    Path pidFile =
        Files.writeString(data.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");

    new OrphanedPostmaster(data).stopIfPresent();

    assertThat(pidFile).doesNotExist();
  }

  private EmbeddedDatabase start() throws Exception {
    return EmbeddedDatabase.start(new DatabaseProperties(directory, 0, Duration.ofSeconds(60)));
  }

  private Process startApplication() throws Exception {
    Process application =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                EmbeddedDatabaseApplication.class.getName(),
                directory.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader output = new BufferedReader(new InputStreamReader(application.getInputStream()));
    String line = output.readLine();
    while (line != null && !line.equals(EmbeddedDatabaseApplication.READY)) {
      line = output.readLine();
    }
    assertThat(line).isEqualTo(EmbeddedDatabaseApplication.READY);
    return application;
  }

  private long postmaster() throws Exception {
    Path pidFile = directory.resolve("postgresql/postmaster.pid");
    return Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
  }

  private static String report(EmbeddedDatabase database) {
    return jdbc(database, database.getPassword())
        .sql("select text from report")
        .query(String.class)
        .single();
  }

  static JdbcClient jdbc(EmbeddedDatabase database, String password) {
    return JdbcClient.create(
        new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), password));
  }
}
