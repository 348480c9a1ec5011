package duban.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that outlived its application: after {@code kill -9} or a crash of the JVM nobody is
 * left to stop it. To be asked only by whoever holds the {@link DirectoryLock}.
 */
class OrphanedPostmaster {

  private static final Logger log = LoggerFactory.getLogger(OrphanedPostmaster.class);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final long POLL_MILLIS = 20;

  private final Path dataDirectory;
  private final Path pidFile;

  OrphanedPostmaster(Path dataDirectory) {
    this.dataDirectory = dataDirectory;
    this.pidFile = dataDirectory.resolve("postmaster.pid");
  }

  /** Leaves the directory without a running PostgreSQL and without its pid file. */
  void stopIfPresent() throws IOException, InterruptedException {
    if (!Files.exists(pidFile)) {
      return;
    }
    Optional<ProcessHandle> postmaster = postmaster();
    if (postmaster.isPresent()) {
      stop(postmaster.get());
    }
    // PostgreSQL refuses to start if by chance some other process has the pid of its last run
    Files.deleteIfExists(pidFile);
  }

  private Optional<ProcessHandle> postmaster() throws IOException {
    List<String> lines = Files.readAllLines(pidFile);
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
        .filter(ProcessHandle::isAlive)
        .filter(OrphanedPostmaster::isPostgres);
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process
        .info()
        .command()
        .map(command -> Path.of(command).getFileName().toString())
        .filter(name -> name.equals("postgres") || name.equals("postgres.exe"))
        .isPresent();
  }

  private void stop(ProcessHandle postmaster) throws IOException, InterruptedException {
    log.info("Stopping the PostgreSQL that a killed application left behind");
    new ProcessBuilder(fastShutdown(postmaster)).start().waitFor();
    // ProcessHandle.onExit looks only every third of a second at a process that is not our child
    for (long waited = 0; postmaster.isAlive(); waited += POLL_MILLIS) {
      if (waited > PATIENCE.toMillis()) {
        throw new IllegalStateException(
            "The PostgreSQL left behind (process %d) on %s does not stop; stop it by hand"
                .formatted(postmaster.pid(), dataDirectory));
      }
      Thread.sleep(POLL_MILLIS);
    }
  }

  private List<String> fastShutdown(ProcessHandle postmaster) {
    Path executable = Path.of(postmaster.info().command().orElseThrow());
    return executable.endsWith("postgres.exe")
        ? List.of(
            executable.resolveSibling("pg_ctl.exe").toString(),
            "stop",
            "-D",
            dataDirectory.toString(),
            "-m",
            "fast")
        : List.of("kill", "-INT", Long.toString(postmaster.pid()));
  }
}
