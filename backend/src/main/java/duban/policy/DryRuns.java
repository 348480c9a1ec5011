package duban.policy;

import duban.calendar.WorkingCalendar;
import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.organisation.Role;
import duban.planning.Plans;
import duban.planning.PublishedPlan;
import duban.policy.DryRun.Change;
import duban.policy.DryRun.Group;
import duban.policy.DryRun.Matter;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tries changed tables on the recorded past: of the plans a person supervises or leads, for an
 * administrator of all.
 */
@Component
class DryRuns {

  /** Matters shown of a group. */
  private static final int SHOWN = 200;

  private final PastTasks past;
  private final WorkingCalendar calendar;
  private final Plans plans;
  private final Organisation organisation;
  private final Clock clock;

  DryRuns(
      PastTasks past,
      WorkingCalendar calendar,
      Plans plans,
      Organisation organisation,
      Clock clock) {
    this.past = past;
    this.calendar = calendar;
    this.plans = plans;
    this.organisation = organisation;
    this.clock = clock;
  }

  /** Null for tables whose questions the record does not hold. */
  DryRun of(Actor actor, String table, TableAnswers present, TableAnswers changed) {
    // one look at the days for the whole run
    WorkingCalendar days = calendar.asOfNow();
    List<String> visible = visible(actor);
    return switch (table) {
      case "escalation-policy" ->
          run(past.overdue(visible), new EscalationDryRun(present, changed, days, clock)::of, days);
      case "deadline-policy" ->
          run(past.all(visible), new DeadlineDryRun(present, changed, days, clock)::of, days);
      case "reminder-policy" ->
          run(past.all(visible), new ReminderDryRun(present, changed, days, clock)::of, days);
      default -> null;
    };
  }

  private List<String> visible(Actor actor) {
    return plans.all().stream()
        .filter(
            plan ->
                actor.has(Role.ADMINISTRATOR)
                    || actor.belongsTo(plan.office())
                    || actor.belongsTo(plan.leaders()))
        .map(PublishedPlan::key)
        .toList();
  }

  private DryRun run(
      List<PastTask> tasks,
      Function<PastTask, Optional<Difference>> comparison,
      WorkingCalendar days) {
    List<Difference> differences =
        tasks.stream().map(comparison).flatMap(Optional::stream).toList();
    Map<Change, Integer> counts = new EnumMap<>(Change.class);
    differences.forEach(difference -> counts.merge(difference.change(), 1, Integer::sum));
    Instant since =
        tasks.stream().map(PastTask::created).min(Comparator.naturalOrder()).orElse(null);
    return new DryRun(tasks.size(), since, counts, groups(differences, days));
  }

  private List<Group> groups(List<Difference> differences, WorkingCalendar days) {
    Map<List<Object>, List<Difference>> alike =
        differences.stream()
            .collect(
                Collectors.groupingBy(
                    difference ->
                        List.of(
                            difference.change(),
                            difference.task().unit(),
                            difference.before(),
                            difference.after()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return alike.values().stream()
        .map(found -> group(found, days))
        .sorted(
            Comparator.comparing(Group::change)
                .thenComparing(Group::count, Comparator.reverseOrder()))
        .toList();
  }

  private Group group(List<Difference> alike, WorkingCalendar days) {
    Difference first = alike.get(0);
    return new Group(
        first.change(),
        organisation.ref(first.task().unit()),
        first.before(),
        first.after(),
        alike.size(),
        alike.stream().limit(SHOWN).map(found -> matter(found.task(), days)).toList());
  }

  private Matter matter(PastTask task, WorkingCalendar days) {
    return new Matter(
        task.plan(),
        task.number(),
        task.title(),
        task.taskKind(),
        task.due(),
        task.ended(),
        EscalationDryRun.workingDays(task, days, clock));
  }
}
