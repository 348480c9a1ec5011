package duban.dossier;

import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.organisation.People;
import duban.organisation.UnitId;
import duban.organisation.UnitRef;
import duban.overview.PlanEntries;
import duban.overview.PlanEntry;
import duban.planning.PlanReaders;
import duban.planning.Plans;
import duban.progress.Contributions;
import duban.work.Lights;
import duban.work.OpenTask;
import duban.work.OpenTasks;
import duban.work.TaskViews;
import duban.work.TimeLight;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/** Puts the page of a unit together. */
@Service
class Dossiers {

  private static final int TASKS = 50;

  private final Organisation organisation;
  private final People people;
  private final PlanReaders readers;
  private final Plans plans;
  private final PlanEntries entries;
  private final OpenTasks tasks;
  private final TaskViews views;
  private final Lights lights;
  private final UnitRecords records;
  private final Contributions contributions;

  Dossiers(
      Organisation organisation,
      People people,
      PlanReaders readers,
      Plans plans,
      PlanEntries entries,
      OpenTasks tasks,
      TaskViews views,
      Lights lights,
      UnitRecords records,
      Contributions contributions) {
    this.organisation = organisation;
    this.people = people;
    this.readers = readers;
    this.plans = plans;
    this.entries = entries;
    this.tasks = tasks;
    this.views = views;
    this.lights = lights;
    this.records = records;
    this.contributions = contributions;
  }

  /**
   * @throws UnitNotFound when there is none, or the person may not see it
   */
  UnitDossier of(Actor actor, String id) {
    UnitId unit = known(id);
    List<String> shown = visible(actor, unit);
    List<OpenTask> open = tasks.ofUnit(unit, shown);
    return new UnitDossier(
        UnitRef.of(organisation.unit(unit)),
        organisation.refs(organisation.membersOf(unit)),
        shown.stream().map(plan -> parts(plan, unit)).filter(it -> !it.parts().isEmpty()).toList(),
        new UnitDossier.Totals(
            open.size(), count(open, TimeLight.OVERDUE), count(open, TimeLight.DUE_SOON)),
        views.summaries(open.stream().limit(TASKS).toList()),
        records.of(unit, shown),
        people.of(unit).stream().map(it -> new UnitDossier.Person(it.name(), it.roles())).toList(),
        contributions.contactsOf(unit, shown));
  }

  private UnitId known(String id) {
    if (!UnitId.isWellFormed(id) || !organisation.isRegistered(UnitId.of(id))) {
      throw new UnitNotFound(id);
    }
    return UnitId.of(id);
  }

  /** The plans of the unit that the person may see it in. */
  private List<String> visible(Actor actor, UnitId unit) {
    List<String> its = readers.of(unit);
    if (actor.belongsTo(unit)) {
      return its;
    }
    List<String> shown = readers.supervisedBy(actor).stream().filter(its::contains).toList();
    if (shown.isEmpty()) {
      throw new UnitNotFound(unit.value());
    }
    return shown;
  }

  private UnitDossier.PlanParts parts(String plan, UnitId unit) {
    return new UnitDossier.PlanParts(
        plans.plan(plan).ref(),
        entries.of(plan).stream()
            .flatMap(entry -> entry.parts().stream().map(part -> part(entry, part, unit)))
            .filter(part -> part != null)
            .sorted(Comparator.comparing(UnitDossier.Part::role))
            .toList());
  }

  private static UnitDossier.Part part(PlanEntry entry, PlanEntry.Part part, UnitId unit) {
    if (!part.isOf(unit)) {
      return null;
    }
    return new UnitDossier.Part(
        entry.measure().number(),
        entry.measure().title(),
        part.role(),
        part.lightOf(unit),
        entry.light());
  }

  private int count(List<OpenTask> open, TimeLight light) {
    return (int) open.stream().filter(task -> lights.of(task) == light).count();
  }
}
