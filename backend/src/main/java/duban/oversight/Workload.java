package duban.oversight;

import duban.organisation.Ref;
import java.time.LocalDate;
import java.util.List;

/**
 * What the plans ask of each unit, the most for each person first.
 *
 * @param since the first day of the period
 * @param asked forms asked of all units in this period
 * @param askedBefore in the whole of the period before
 */
record Workload(LocalDate since, int asked, int askedBefore, int people, List<UnitLoad> units) {

  /**
   * A unit.
   *
   * @param open tasks it has now
   * @param asked forms asked of it in this period, done or not
   * @param reports how many of those were reports
   * @param askedBefore forms asked in the whole of the period before
   * @param perPerson forms asked in this period for each person
   */
  record UnitLoad(
      Ref unit,
      int people,
      int open,
      int overdue,
      int asked,
      int reports,
      int askedBefore,
      double perPerson) {}
}
