package duban.oversight;

import duban.organisation.Ref;
import duban.planning.MeasureRef;
import duban.planning.PlanRef;
import duban.supervision.Level;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;

/**
 * The desk without its items: how many there are in which group.
 *
 * @param counts of every view, as filtered
 * @param choices what can be filtered by, with what would be left
 * @param colleagues to whom cases can be handed over; none for those who only look on
 */
record DeskBoard(
    int total,
    Map<String, Integer> counts,
    List<Group> groups,
    Choices choices,
    List<Colleague> colleagues) {

  /**
   * Items that have something in common. Of {@code unit}, {@code plan}, {@code measure} and {@code
   * band} those are given that name the group.
   *
   * @param key by which its items are asked for
   * @param worst working days of the oldest; negative when nothing is overdue
   */
  record Group(
      String key,
      @Nullable Ref unit,
      @Nullable PlanRef plan,
      @Nullable MeasureRef measure,
      @Nullable AgeBand band,
      int count,
      int worst,
      Map<Level, Integer> levels) {}

  /** Working days overdue from and to; {@code to} is null for whatever is older. */
  record AgeBand(int from, @Nullable Integer to) {}

  /** Values to filter by. */
  record Choices(
      List<Choice> units,
      List<Choice> plans,
      List<Choice> kinds,
      List<Choice> levels,
      List<Choice> lights) {}

  /**
   * A value to filter by.
   *
   * @param name of a unit or plan; other values are worded by the page
   */
  record Choice(String value, @Nullable String name, int count) {}

  /** Somebody of the office. */
  record Colleague(String username, String name) {}
}
