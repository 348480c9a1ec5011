package duban.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;

/**
 * Evaluates each cell once for the values it speaks of. The engine reads a cell anew each time it
 * is asked, which is most of what a decision costs; and a table is asked the same of a cell for
 * each combination with the other columns.
 */
class RememberingFeel implements FeelEngine {

  private static final int REMEMBERED = 20_000;

  private final FeelEngine feel;
  private final ConcurrentMap<List<Object>, Object> answers = new ConcurrentHashMap<>();

  RememberingFeel(FeelEngine feel) {
    this.feel = feel;
  }

  @Override
  @SuppressWarnings("unchecked") // as the interface promises
  public <T> T evaluateSimpleExpression(String cell, VariableContext variables) {
    return (T)
        answer(question(cell, "", variables), () -> feel.evaluateSimpleExpression(cell, variables));
  }

  @Override
  public boolean evaluateSimpleUnaryTests(String cell, String input, VariableContext variables) {
    return (Boolean)
        answer(
            question(cell, input, variables),
            () -> feel.evaluateSimpleUnaryTests(cell, input, variables));
  }

  private Object answer(List<Object> question, Supplier<Object> evaluation) {
    Object known = answers.get(question);
    if (known != null) {
      return known;
    }
    Object answer = evaluation.get();
    if (answer != null) {
      if (answers.size() >= REMEMBERED) {
        answers.clear();
      }
      answers.put(question, answer);
    }
    return answer;
  }

  /** The cell, and the values of its input and of what else it names. */
  private static List<Object> question(String cell, String input, VariableContext variables) {
    List<Object> question = new ArrayList<>(List.of(cell, input));
    for (String name : new TreeSet<>(variables.keySet())) {
      if (name.equals(input) || cell.contains(name)) {
        question.add(name);
        question.add(variables.resolve(name).getValue());
      }
    }
    return question;
  }
}
