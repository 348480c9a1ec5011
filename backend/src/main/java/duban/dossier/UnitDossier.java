package duban.dossier;

import duban.organisation.Ref;
import duban.organisation.Role;
import duban.organisation.UnitRef;
import duban.overview.MeasureLight;
import duban.planning.MeasureUnit;
import duban.planning.PlanRef;
import duban.progress.Contact;
import duban.work.TaskSummary;
import java.util.List;
import java.util.Set;

/**
 * A unit, or a group of units, as far as the reader may see it.
 *
 * @param members of a group, none for a unit
 * @param tasks the most urgent of its open tasks
 * @param record the newest period first
 */
record UnitDossier(
    UnitRef unit,
    List<Ref> members,
    List<PlanParts> plans,
    Totals totals,
    List<TaskSummary> tasks,
    List<PeriodRecord> record,
    List<Person> people,
    List<Contact> contacts) {

  /** What the unit has in a plan: what it leads first. */
  record PlanParts(PlanRef plan, List<Part> parts) {}

  /**
   * @param light of the unit's own tasks in the measure
   * @param measureLight of the measure as a whole
   */
  record Part(
      String number,
      String title,
      MeasureUnit.Role role,
      MeasureLight light,
      MeasureLight measureLight) {}

  /** Of all its open tasks. */
  record Totals(int all, int overdue, int dueSoon) {}

  /** Somebody who works in the unit. */
  record Person(String name, Set<Role> roles) {}
}
