package duban.testing;

import duban.engine.Processes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** The escalation policy, which a clerk changes: each change is a new version of the table. */
public final class Rules {

  private static final String TABLE = "escalation-policy.dmn";

  private final Processes processes;
  private boolean changed;

  Rules(Processes processes) {
    this.processes = processes;
  }

  /** Deploys the table as it is delivered, with another text in one cell. */
  public void change(String cell, String text) {
    String table = delivered();
    String other =
        Pattern.compile("(id=\"" + cell + "\">\\s*<text>)[^<]*")
            .matcher(table)
            .replaceFirst(found -> found.group(1) + text);
    if (other.equals(table)) {
      throw new AssertionError("No cell " + cell);
    }
    deploy(other);
    changed = true;
  }

  public void putBack() {
    if (changed) {
      deploy(delivered());
      changed = false;
    }
  }

  private void deploy(String table) {
    // under a name of its own: the engine compares with the latest of a name, and time moves back
    String name = "rules " + UUID.randomUUID();
    processes.deploy(name, Map.of(TABLE, table.getBytes(StandardCharsets.UTF_8)));
  }

  private static String delivered() {
    try {
      return new ClassPathResource("duban/processes/" + TABLE)
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }
}
