package duban.work;

import duban.organisation.UnitId;
import duban.search.SearchWords;

/** Which of a person's tasks to list; null takes all. */
record TaskFilter(
    TimeLight light,
    String plan,
    TaskKind kind,
    UnitId unit,
    String period,
    Claimed claimed,
    SearchWords words) {

  static final TaskFilter NONE =
      new TaskFilter(null, null, null, null, null, null, SearchWords.NONE);

  /** Who of the unit has the task. */
  enum Claimed {
    MINE,
    NOBODY
  }

  /** What a filter may ask of, and a list can be counted by. */
  enum Facet {
    LIGHT,
    PLAN,
    KIND,
    UNIT,
    PERIOD
  }

  /** Whether tasks of this sort are listed, or would be if the filter did not ask for one thing. */
  boolean takes(TaskGroup group, Facet but) {
    return fits(Facet.LIGHT, but, light, group.light())
        && fits(Facet.PLAN, but, plan, group.plan())
        && fits(Facet.KIND, but, kind, group.kind())
        && fits(Facet.UNIT, but, unit, group.unit())
        && fits(Facet.PERIOD, but, period, group.period());
  }

  private static boolean fits(Facet facet, Facet but, Object wanted, Object is) {
    return facet == but || wanted == null || wanted.equals(is);
  }
}
