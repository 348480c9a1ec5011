package duban.agenda;

import duban.agenda.Entry.Item;
import duban.agenda.Entry.Matter;
import duban.organisation.Actor;
import duban.planning.PlanAccess;
import duban.planning.Plans;
import duban.planning.PublishedMeasure;
import duban.planning.PublishedPlan;
import duban.planning.ReportingDates;
import duban.work.OpenTasks;
import duban.work.TaskSummary;
import duban.work.TaskViews;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds what falls on the days of a person. */
@Component
class Entries {

  private static final Comparator<Entry> BY_DAY =
      Comparator.comparing(Entry::date)
          .thenComparing(Entry::matter)
          .thenComparing(Entry::at, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Entry::key);

  private final OpenTasks tasks;
  private final TaskViews views;
  private final Plans plans;
  private final PlanAccess access;
  private final ReportingDates reporting;
  private final Clock clock;

  Entries(
      OpenTasks tasks,
      TaskViews views,
      Plans plans,
      PlanAccess access,
      ReportingDates reporting,
      Clock clock) {
    this.tasks = tasks;
    this.views = views;
    this.plans = plans;
    this.access = access;
    this.reporting = reporting;
    this.clock = clock;
  }

  /** What falls on the days from one up to another, which does not count. */
  List<Entry> between(Actor actor, LocalDate from, LocalDate to) {
    List<Entry> entries = new ArrayList<>(tasks(actor, start(from), start(to)));
    for (PublishedPlan plan : plans.all()) {
      List<PublishedMeasure> own = plan.woundUp() ? List.of() : measures(actor, plan);
      if (!own.isEmpty()) {
        entries.addAll(deadlines(plan, own, from, to));
        entries.addAll(moments(plan, start(from), start(to)));
      }
    }
    return entries.stream().sorted(BY_DAY).toList();
  }

  private List<Entry> tasks(Actor actor, Instant from, Instant to) {
    List<TaskSummary> due = views.summaries(tasks.dueBetween(actor.units(), from, to));
    Map<List<Object>, List<TaskSummary>> together =
        due.stream()
            .collect(
                Collectors.groupingBy(
                    task ->
                        java.util.Arrays.asList(
                            day(task.due()), task.kind(), task.plan(), task.period(), task.unit()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return together.values().stream().map(this::entry).toList();
  }

  private Entry entry(List<TaskSummary> together) {
    TaskSummary first = together.get(0);
    return new Entry(
        day(first.due()),
        first.due(),
        Matter.TASKS,
        first.plan(),
        first.period(),
        first.kind(),
        first.unit(),
        first.light(), // the first is due first
        together.stream().map(it -> new Item(it.id(), it.measure(), it.light())).toList());
  }

  /** The running measures that the person's units oversee or have a part in. */
  private List<PublishedMeasure> measures(Actor actor, PublishedPlan plan) {
    boolean all = access.supervises(actor, plan);
    return plans.measures(plan.key()).stream()
        .filter(measure -> !measure.state().ended())
        .filter(
            measure ->
                all || access.unitsOf(measure).stream().anyMatch(unit -> actor.belongsTo(unit)))
        .toList();
  }

  private static List<Entry> deadlines(
      PublishedPlan plan, List<PublishedMeasure> measures, LocalDate from, LocalDate to) {
    Map<LocalDate, List<Item>> byDay = new TreeMap<>();
    for (PublishedMeasure measure : measures) {
      if (measure.deadline() != null) {
        byDay
            .computeIfAbsent(measure.deadline(), day -> new ArrayList<>())
            .add(new Item(null, measure.ref(), null));
      }
    }
    LocalDate end = LocalDate.of(plan.periodEnd(), 12, 31);
    List<Entry> entries = new ArrayList<>();
    byDay.forEach((day, items) -> entries.add(ofDay(plan, day, Matter.MEASURES, items)));
    entries.add(ofDay(plan, end, Matter.PLAN_END, List.of()));
    entries.removeIf(entry -> entry.date().isBefore(from) || !entry.date().isBefore(to));
    return entries;
  }

  private static Entry ofDay(PublishedPlan plan, LocalDate day, Matter matter, List<Item> items) {
    return new Entry(day, null, matter, plan.ref(), null, null, null, null, items);
  }

  private List<Entry> moments(PublishedPlan plan, Instant from, Instant to) {
    return reporting.between(plan, from, to).stream()
        .map(
            on ->
                new Entry(
                    day(on.at()),
                    on.at(),
                    Matter.valueOf(on.moment().name()),
                    plan.ref(),
                    on.period(),
                    null,
                    null,
                    null,
                    List.of()))
        .toList();
  }

  private LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, clock.getZone());
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }
}
