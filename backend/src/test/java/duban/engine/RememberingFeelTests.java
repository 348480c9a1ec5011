package duban.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.junit.jupiter.api.Test;

class RememberingFeelTests {

  private final Counting evaluations = new Counting();
  private final RememberingFeel feel = new RememberingFeel(evaluations);

  @Test
  void evaluatesATestOnceForEachValueOfItsInput() {
    assertThat(test("[1..2]", "days", Map.of("days", 1, "kind", "report"))).isTrue();
    assertThat(test("[1..2]", "days", Map.of("days", 1, "kind", "sign-for"))).isTrue();
    assertThat(test("[1..2]", "days", Map.of("days", 3, "kind", "report"))).isFalse();

    assertThat(evaluations.cells).hasSize(2);
  }

  @Test
  void evaluatesAnewWhereACellNamesAnotherValue() {
    assertThat(test("> limit", "days", Map.of("days", 5, "limit", 4))).isTrue();
    assertThat(test("> limit", "days", Map.of("days", 5, "limit", 6))).isFalse();
    assertThat(value("days + 5", Map.of("days", 2))).isEqualTo(7L);
    assertThat(value("days + 5", Map.of("days", 3))).isEqualTo(8L);

    assertThat(evaluations.cells).hasSize(4);
  }

  @Test
  void keepsTheInputsOfTwoColumnsApart() {
    Map<String, Object> values = Map.of("days", 1, "term", 9);

    assertThat(test("< 5", "days", values)).isTrue();
    assertThat(test("< 5", "term", values)).isFalse();
  }

  @Test
  void doesNotRememberWhatCannotBeRead() {
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> value("1 +", Map.of())).isInstanceOf(FeelException.class);
    }
    assertThat(evaluations.cells).hasSize(2);
  }

  private boolean test(String cell, String input, Map<String, Object> values) {
    return feel.evaluateSimpleUnaryTests(cell, input, context(values));
  }

  private Object value(String cell, Map<String, Object> values) {
    Object value = feel.evaluateSimpleExpression(cell, context(values));
    return value instanceof Number number ? number.longValue() : value;
  }

  private static VariableContext context(Map<String, Object> values) {
    return Variables.fromMap(values).asVariableContext();
  }

  /** The engine's own, noting what it is asked. */
  private static final class Counting implements FeelEngine {

    private final FeelEngine feel = new ScalaFeelEngineFactory(List.of()).createInstance();
    private final List<String> cells = new ArrayList<>();

    @Override
    public <T> T evaluateSimpleExpression(String cell, VariableContext variables) {
      cells.add(cell);
      return feel.evaluateSimpleExpression(cell, variables);
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String cell, String input, VariableContext variables) {
      cells.add(cell);
      return feel.evaluateSimpleUnaryTests(cell, input, variables);
    }
  }
}
