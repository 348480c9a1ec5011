package duban.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The product as a newcomer starts it, in a process of its own that can be killed. */
public final class ChildApplication implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");

  private final Path directory;
  private final Path output;
  private final Process process;
  private final int port;

  private ChildApplication(Path directory, Path output, Process process) {
    this.directory = directory;
    this.output = output;
    this.process = process;
    this.port = awaitPort();
  }

  /** Starts it on a data directory, which may hold what an earlier one left behind. */
  public static ChildApplication on(Path directory) throws IOException {
    Path output = Files.createTempFile(directory, "output", ".txt");
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx600m",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath(),
                "duban.DubanApplication",
                "--server.port=0",
                "--duban.database.directory=" + directory)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    return new ChildApplication(directory, output, process);
  }

  /** What the product runs with: nothing of the tests. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.contains("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** SIGKILL: nothing in the process gets to say goodbye. */
  public void kill() throws InterruptedException {
    process.destroyForcibly();
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
  }

  public Browser browser(String username) {
    Browser browser = new Browser(port);
    browser.signIn(username);
    return browser;
  }

  /** Its database, from outside. */
  public JdbcClient database() throws IOException {
    List<String> postmaster = Files.readAllLines(directory.resolve("postgresql/postmaster.pid"));
    return JdbcClient.create(
        new DriverManagerDataSource(
            "jdbc:postgresql://127.0.0.1:" + postmaster.get(3).strip() + "/duban",
            "postgres",
            Files.readString(directory.resolve("postgresql.password")).strip()));
  }

  private int awaitPort() {
    Awaitility.await("start of the application, see " + output)
        .atMost(Duration.ofSeconds(120))
        .failFast("the application ended:\n" + said(), () -> !process.isAlive())
        .until(() -> ADDRESS.matcher(said()).find());
    Matcher address = ADDRESS.matcher(said());
    assertThat(address.find()).isTrue();
    return Integer.parseInt(address.group(1));
  }

  private String said() {
    try {
      return Files.readString(output);
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  /** Ends it as Ctrl-C does, with its database. */
  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
