package duban.policy;

import duban.engine.DecisionTables;
import duban.engine.TableFaulty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Puts the tables of a directory in the place of the built-in ones at start. A file that did not
 * change since the last start leaves a version alone that was published meanwhile.
 */
@Component
@Order(0)
class PolicyDirectory implements ApplicationRunner {

  private static final Logger log = LoggerFactory.getLogger(PolicyDirectory.class);
  private static final String TABLE = ".dmn";

  private final PolicyProperties properties;
  private final PolicyStore store;
  private final TableRules rules;
  private final DecisionTables tables;

  PolicyDirectory(
      PolicyProperties properties, PolicyStore store, TableRules rules, DecisionTables tables) {
    this.properties = properties;
    this.store = store;
    this.rules = rules;
    this.tables = tables;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (properties.directory() != null) {
      load(properties.directory());
    }
  }

  void load(Path directory) {
    Map<String, byte[]> good = new TreeMap<>();
    for (Path file : files(directory)) {
      String name = file.getFileName().toString();
      String id = name.substring(0, name.length() - TABLE.length());
      try {
        byte[] dmn = Files.readAllBytes(file);
        rules.check(dmn, store.present(id), store.builtIn(id));
        good.put(id, dmn);
      } catch (PolicyNotFound ex) {
        log.error("{} is not used: there is no table {} to replace", file, id);
      } catch (TableFaulty | IOException ex) {
        log.error("{} is not used, {} stays as it is: {}", file, id, ex.getMessage());
      }
    }
    if (!good.isEmpty()) {
      good.forEach((id, dmn) -> tables.deploy(PolicyStore.DIRECTORY + "/" + id, Map.of(id, dmn)));
      log.info("Decision tables from {}: {}", directory, good.keySet());
    }
  }

  private static List<Path> files(Path directory) {
    try (var files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(TABLE)).sorted().toList();
    } catch (IOException ex) {
      log.error("The directory of policies {} cannot be read: {}", directory, ex.toString());
      return List.of();
    }
  }
}
