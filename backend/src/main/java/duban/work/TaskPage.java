package duban.work;

import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A page of a person's tasks.
 *
 * @param next cursor of the next page, null on the last
 * @param totals over all pages, whatever light is asked for
 */
public record TaskPage(List<TaskSummary> items, @Nullable String next, Totals totals) {

  /** How many tasks show each light. */
  public record Totals(int all, int overdue, int dueSoon, int onTime) {}
}
