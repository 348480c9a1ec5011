package duban.work;

import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A page of a person's tasks.
 *
 * @param next cursor of the next page, null on the last
 * @param totals over all pages, whatever light is asked for
 */
public record TaskPage(
    List<TaskSummary> items, @Nullable String next, Totals totals, Facets facets) {

  /** How many tasks show each light. */
  public record Totals(int all, int overdue, int dueSoon, int onTime) {}

  /**
   * How many tasks there are of each kind, plan, unit and period; each counted over all pages and
   * whatever the filter asks of that one thing.
   */
  public record Facets(
      List<Count> kinds, List<Count> plans, List<Count> units, List<Count> periods) {}

  /** How many tasks have a value. */
  public record Count(String value, int tasks) {}

  record Counts(Totals totals, Facets facets) {}
}
