package duban.planning;

import duban.compiler.MeasureModel;
import duban.engine.Processes;
import duban.organisation.Actor;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Deploys the models of measures and starts a process of each. */
@Component
class MeasureStart {

  private final Processes processes;
  private final MeasureJournal journal;

  MeasureStart(Processes processes, MeasureJournal journal) {
    this.processes = processes;
    this.journal = journal;
  }

  /**
   * @param action what the audit trail says of each
   */
  void all(String plan, List<MeasureModel> models, String action, Actor actor) {
    if (models.isEmpty()) {
      return;
    }
    Map<String, byte[]> resources = new LinkedHashMap<>();
    models.forEach(model -> resources.put(model.resourceName(), model.bpmn()));
    processes.deploy(plan, resources);
    for (MeasureModel model : models) {
      MeasureId id = MeasureId.of(plan, model.measure());
      processes.start(model.processId(), id.value(), variables(id));
      journal.byPerson(id, actor, null, action, null);
    }
  }

  private static Map<String, Object> variables(MeasureId id) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("measureId", id.value());
    variables.put("period", null);
    variables.put("overdueElement", null);
    variables.put("overdueUnit", null);
    return variables;
  }
}
