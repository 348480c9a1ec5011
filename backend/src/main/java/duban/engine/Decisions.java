package duban.engine;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Service;

/** Asks the newest version of a decision table. */
@Service
public class Decisions {

  private final DecisionService decisions;

  Decisions(DecisionService decisions) {
    this.decisions = decisions;
  }

  /** The outputs of the one rule that applies, by name. */
  public Map<String, Object> decide(String table, Map<String, Object> inputs) {
    return decisions.evaluateDecisionTableByKey(table, inputs).getSingleResult().getEntryMap();
  }
}
