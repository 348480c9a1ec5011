package duban.engine;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Where the tokens of a process instance are.
 *
 * @param active one entry for each token that waits, in the order in which they began to
 * @param completed ids of the elements and boundary events that were passed
 */
public record DiagramState(List<Token> active, Set<String> completed) {

  /** A token that waits at an element; {@code task} is the id of the user task, if it is one. */
  public record Token(String element, Instant since, String task) {}
}
