package duban.engine;

import duban.calendar.Briefly;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Service;

/**
 * Asks the newest version of a decision table. A table is a function of its inputs, so what it said
 * once is remembered: a period that opens asks the same of it for each of thousands of tasks.
 */
@Service
public class Decisions {

  private static final int REMEMBERED = 20_000;

  private final DecisionService decisions;
  private final Briefly<String, String> newest;
  private final ConcurrentMap<Question, Optional<Map<String, Object>>> answers =
      new ConcurrentHashMap<>();

  Decisions(DecisionService decisions, RepositoryService repository) {
    this.decisions = decisions;
    this.newest = new Briefly<>(table -> newest(repository, table));
  }

  /** The outputs of the one rule that applies, by name. */
  public Map<String, Object> decide(String table, Map<String, Object> inputs) {
    return find(table, inputs)
        .orElseThrow(
            () -> new IllegalStateException("No rule of " + table + " applies to " + inputs));
  }

  /** As {@link #decide}; empty when no rule applies. */
  public Optional<Map<String, Object>> find(String table, Map<String, Object> inputs) {
    Question question = new Question(newest.get(table), inputs);
    Optional<Map<String, Object>> answer = answers.get(question);
    if (answer == null) {
      answer = ask(question);
      if (answers.size() >= REMEMBERED) {
        answers.clear();
      }
      answers.put(question, answer);
    }
    return answer;
  }

  /** There is a newer version. */
  void changed(String table) {
    newest.changed(table);
  }

  private Optional<Map<String, Object>> ask(Question question) {
    DmnDecisionResult result =
        decisions.evaluateDecisionById(question.version()).variables(question.inputs()).evaluate();
    return Optional.ofNullable(result.getSingleResult()).map(row -> Map.copyOf(row.getEntryMap()));
  }

  private static String newest(RepositoryService repository, String table) {
    DecisionDefinition found =
        repository
            .createDecisionDefinitionQuery()
            .decisionDefinitionKey(table)
            .latestVersion()
            .singleResult();
    if (found == null) {
      throw new IllegalStateException("There is no decision table " + table);
    }
    return found.getId();
  }

  private record Question(String version, Map<String, Object> inputs) {

    private Question {
      inputs = Map.copyOf(inputs);
    }
  }
}
