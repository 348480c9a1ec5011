package duban.engine;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the processes and decision tables that are made by hand; a changed one is a new version.
 */
@Component
class HandMadeModels {

  private static final String WHERE = "classpath*:duban/processes/*.*mn";

  private final Processes processes;

  HandMadeModels(Processes processes) {
    this.processes = processes;
  }

  @PostConstruct
  void deploy() throws IOException {
    Map<String, byte[]> models = new TreeMap<>();
    for (Resource model : new PathMatchingResourcePatternResolver().getResources(WHERE)) {
      models.put(model.getFilename(), model.getContentAsByteArray());
    }
    processes.deploy("hand-made", models);
  }
}
