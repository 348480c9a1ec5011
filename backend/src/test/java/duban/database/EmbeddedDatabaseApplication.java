package duban.database;

import java.nio.file.Path;
import java.time.Duration;

/** An application to be killed: it starts a database, confirms some work and waits for its end. */
class EmbeddedDatabaseApplication {

  static final String READY = "ready";

  public static void main(String[] args) throws Exception {
    EmbeddedDatabase database =
        EmbeddedDatabase.start(new DatabaseProperties(Path.of(args[0]), 0, Duration.ofSeconds(60)));
    EmbeddedDatabaseTests.jdbc(database, database.getPassword())
        .sql("create table report as select 'confirmed' as text")
        .update();
    System.out.println(READY);
    Thread.sleep(Duration.ofMinutes(2).toMillis());
  }
}
