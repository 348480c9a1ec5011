package duban.reporting.facts;

import duban.organisation.Ref;
import duban.planning.MeasureId;
import duban.planning.Suspensions;
import duban.supervision.Level;
import duban.supervision.SupervisionCase;
import duban.supervision.SupervisionCases;
import duban.work.OpenTask;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is overdue, and what a card was shown for, with the reason and what was done. */
@Component
class Matters {

  private final SupervisionCases cases;
  private final Suspensions suspensions;
  private final JdbcClient jdbc;
  private final Clock clock;

  Matters(SupervisionCases cases, Suspensions suspensions, JdbcClient jdbc, Clock clock) {
    this.cases = cases;
    this.suspensions = suspensions;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The overdue first, the longest before the others. */
  List<Matter> of(Scope scope, Ground ground, List<OpenTask> overdue, SpokenWords words) {
    Reasons reasons = new Reasons(asked(scope), words, ground);
    Suspensions.WorkingDays days = suspensions.workingDays();
    return scope.parts().stream()
        .flatMap(part -> late(part, scope.now(), overdue, days))
        .map(late -> matter(ground, reasons, late))
        .sorted(
            Comparator.comparing(Matter::overdue)
                .thenComparing(Matter::days)
                .reversed()
                .thenComparing(matter -> matter.unit().id()))
        .toList();
  }

  private Stream<Late> late(
      Scope.Part part, Instant now, List<OpenTask> overdue, Suspensions.WorkingDays days) {
    List<SupervisionCase> cases = this.cases.ofPlan(part.plan().key());
    Map<String, SupervisionCase> open = new HashMap<>();
    cases.stream().filter(SupervisionCase::open).forEach(it -> open.put(it.task(), it));
    List<OpenTask> tasks =
        overdue.stream().filter(task -> task.plan().equals(part.plan().key())).toList();
    Set<String> told = tasks.stream().map(OpenTask::id).collect(Collectors.toSet());
    return Stream.concat(
        tasks.stream()
            .map(
                task ->
                    new Late(
                        task,
                        open.get(task.id()),
                        days.between(task.measure(), task.due(), now),
                        part.since())),
        cases.stream()
            .filter(it -> it.measure() != null && !(it.open() && told.contains(it.task())))
            .filter(it -> it.open() && it.task() == null || recent(it, part.since()) > 0)
            .map(
                it ->
                    new Late(
                        null,
                        it,
                        days.between(it.measure(), it.due(), it.open() ? now : it.endedAt()),
                        part.since())));
  }

  private static int recent(SupervisionCase matter, Instant since) {
    return (int)
        matter.steps().stream()
            .filter(step -> step.level() != Level.NONE && step.at().isAfter(since))
            .count();
  }

  /** An overdue task with the case on it, or a case alone. */
  private record Late(OpenTask task, SupervisionCase matter, int days, Instant since) {

    MeasureId measure() {
      return task == null ? matter.measure() : task.measure();
    }
  }

  private Matter matter(Ground ground, Reasons reasons, Late late) {
    OpenTask task = late.task();
    SupervisionCase matter = late.matter();
    Ref unit = ground.ref(task == null ? matter.unit() : task.unit());
    String id = task == null ? matter.task() : task.id();
    Reasons.Reason reason = reasons.of(id, late.measure(), unit, matter);
    return new Matter(
        id,
        matter == null ? null : matter.id(),
        late.measure().plan(),
        ground.topic(late.measure()),
        unit,
        task == null ? matter.matter() : task.kind().title(),
        day(task == null ? matter.due() : task.due()),
        task != null,
        task != null || matter.open() ? null : matter.state(),
        late.days(),
        reason == null ? null : reason.text(),
        reason == null ? null : reason.from(),
        reason == null ? null : reason.extension(),
        matter == null ? List.of() : steps(matter),
        matter == null ? 0 : recent(matter, late.since()));
  }

  private List<Matter.Step> steps(SupervisionCase matter) {
    return matter.steps().stream()
        .filter(step -> step.level() != Level.NONE)
        .map(step -> new Matter.Step(step.level(), day(step.at())))
        .toList();
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }

  /** The last request for more time on each task. */
  private Map<String, Reasons.Asked> asked(Scope scope) {
    Map<String, Reasons.Asked> asked = new HashMap<>();
    jdbc.sql("select id, task_id, reason from extension where plan_key = any(:plans) order by id")
        .param("plans", scope.plans().toArray(String[]::new))
        .query(
            (row, n) ->
                asked.put(
                    row.getString("task_id"),
                    new Reasons.Asked(row.getLong("id"), row.getString("reason"))))
        .list();
    return asked;
  }
}
