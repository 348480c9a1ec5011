package duban.engine;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the processes and decision tables that are made by hand; a changed one is a new version.
 * A table that people replaced by their own stays theirs: a new release does not undo their rules.
 */
@Component
class HandMadeModels {

  private static final String WHERE = "classpath*:duban/processes/*.*mn";
  private static final String TABLE = ".dmn";

  private final Processes processes;
  private final DecisionTables tables;

  HandMadeModels(Processes processes, DecisionTables tables) {
    this.processes = processes;
    this.tables = tables;
  }

  @PostConstruct
  void deploy() throws IOException {
    Map<String, byte[]> models = new TreeMap<>();
    for (Resource model : new PathMatchingResourcePatternResolver().getResources(WHERE)) {
      models.put(model.getFilename(), model.getContentAsByteArray());
    }
    models.keySet().removeIf(this::isReplaced);
    processes.deploy(TableVersion.BUILT_IN, models);
  }

  private boolean isReplaced(String model) {
    if (!model.endsWith(TABLE)) {
      return false;
    }
    List<TableVersion> versions =
        tables.versions(model.substring(0, model.length() - TABLE.length()));
    return !versions.isEmpty() && !versions.get(0).builtIn();
  }
}
