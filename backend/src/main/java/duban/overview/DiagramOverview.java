package duban.overview;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Where the tokens of a measure's process are, for marking its diagram. */
record DiagramOverview(List<Element> elements, Set<String> completed) {

  /** ACTIVE, or OVERDUE when a task at the element is past its due date. */
  enum State {
    ACTIVE,
    OVERDUE
  }

  /** An element where tokens wait, since when the first does, and for whom. */
  record Element(String id, State state, Instant since, List<String> units, int count) {}
}
