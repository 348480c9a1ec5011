package duban.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every decision table decides as its cases say, and every rule of it has a case: {@code
 * escalation-policy.dmn} is tried with the lines of {@code duban/tables/escalation-policy.csv},
 * whose columns are inputs and outputs by name. An empty input is left out of the question.
 */
class DecisionTableTests {

  private static final Path TABLES = Path.of("src/main/resources/duban/processes");
  private static final Path CASES = Path.of("src/test/resources/duban/tables");

  private final Set<String> rulesHit = new HashSet<>();
  private final DmnEngine engine = engine();

  @ParameterizedTest
  @MethodSource("tables")
  void decidesAsItsCasesSayAndEveryRuleHasOne(Path file) throws IOException {
    DmnModelInstance model = Dmn.readModelFromFile(file.toFile());
    String table = model.getModelElementsByType(Decision.class).iterator().next().getId();
    assertThat(file.getFileName()).hasToString(table + ".dmn");
    DmnDecision decision = engine.parseDecision(table, model);
    List<String> inputs =
        model.getModelElementsByType(Input.class).stream()
            .map(input -> input.getInputExpression().getText().getTextContent())
            .toList();

    for (Map<String, String> expected : cases(table)) {
      assertThat(decide(decision, inputs, expected))
          .as("%s: %s", table, expected)
          .isEqualTo(expected);
    }

    assertThat(model.getModelElementsByType(Rule.class))
        .extracting(Rule::getId)
        .as("rules of %s with a case", table)
        .allMatch(rulesHit::contains);
  }

  /** The case again, with what the table gives in the place of what was expected. */
  private Map<String, String> decide(
      DmnDecision decision, List<String> inputs, Map<String, String> expected) {
    Map<String, Object> question = new LinkedHashMap<>();
    Map<String, String> decided = new LinkedHashMap<>();
    for (String input : inputs) {
      String given = expected.get(input);
      question.put(input, given.isEmpty() ? null : value(given));
      decided.put(input, given);
    }
    var result =
        engine.evaluateDecisionTable(decision, Variables.fromMap(question)).getSingleResult();
    assertThat(result).as("an answer to %s", question).isNotNull();
    result.getEntryMap().forEach((name, value) -> decided.put(name, String.valueOf(value)));
    return decided;
  }

  private static Object value(String given) {
    if (given.matches("-?\\d+")) {
      return Integer.valueOf(given);
    }
    return given.matches("true|false") ? Boolean.valueOf(given) : given;
  }

  private static List<Map<String, String>> cases(String table) throws IOException {
    List<String> lines = Files.readAllLines(CASES.resolve(table + ".csv"));
    List<String> names = Arrays.asList(lines.get(0).split(","));
    List<Map<String, String>> cases = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] values = line.split(",", -1);
      Map<String, String> one = new LinkedHashMap<>();
      for (int i = 0; i < names.size(); i++) {
        one.put(names.get(i), values[i]);
      }
      cases.add(one);
    }
    return cases;
  }

  private DmnEngine engine() {
    var configuration = new DefaultDmnEngineConfiguration();
    configuration
        .getCustomPostDecisionTableEvaluationListeners()
        .add(event -> event.getMatchingRules().forEach(rule -> rulesHit.add(rule.getId())));
    return configuration.buildEngine();
  }

  static List<Named<Path>> tables() throws IOException {
    try (var files = Files.list(TABLES)) {
      List<Named<Path>> tables =
          files
              .filter(file -> file.toString().endsWith(".dmn"))
              .sorted()
              .map(file -> Named.of(file.getFileName().toString(), file))
              .toList();
      assertThat(tables).isNotEmpty();
      return tables;
    }
  }
}
