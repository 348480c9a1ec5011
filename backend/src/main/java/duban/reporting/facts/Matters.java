package duban.reporting.facts;

import duban.planning.MeasureId;
import duban.planning.Suspensions;
import duban.supervision.Level;
import duban.supervision.SupervisionCase;
import duban.supervision.SupervisionCases;
import duban.work.OpenTask;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is overdue, and what a card was shown for, with the reason and what was done. */
@Component
class Matters {

  private final SupervisionCases cases;
  private final Suspensions suspensions;
  private final JdbcClient jdbc;
  private final Clock clock;

  Matters(
      SupervisionCases cases,
      Suspensions suspensions,
      JdbcClient jdbc,
      Clock clock) {
    this.cases = cases;
    this.suspensions = suspensions;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<Matter> of(Scope scope, Ground ground, List<OpenTask> overdue, SpokenWords words) {
    Reasons reasons = new Reasons(asked(scope), words, ground);
    Suspensions.WorkingDays days = suspensions.workingDays();
    List<Matter> matters = new ArrayList<>();
    for (Scope.Part part : scope.parts()) {
      List<SupervisionCase> all = cases.ofPlan(part.plan().key());
      Map<String, SupervisionCase> open = new HashMap<>();
      all.stream().filter(SupervisionCase::open).forEach(it -> open.put(it.task(), it));
      Set<Long> told = new HashSet<>();
      for (OpenTask task : overdue) {
        if (task.plan().equals(part.plan().key())) {
          SupervisionCase matter = open.get(task.id());
          if (matter != null) {
            told.add(matter.id());
          }
          int late = days.between(task.measure(), task.due(), scope.now());
          matters.add(
              matter(ground, reasons, new Late(task, matter, true, task.due(), late)));
        }
      }
      all.stream()
          .filter(matter -> !told.contains(matter.id()) && matter.measure() != null)
          .filter(matter -> isTold(matter, part.since()))
          .forEach(
              matter ->
                  matters.add(
                      matter(
                          ground,
                          reasons,
                          new Late(
                              null,
                              matter,
                              matter.open(),
                              matter.due(),
                              days.between(
                                  matter.measure(),
                                  matter.due(),
                                  matter.open() ? scope.now() : matter.endedAt())))));
    }
    matters.sort(Comparator.comparing(Matter::open).reversed().thenComparing(Matter::days, Comparator.reverseOrder()));
    return matters;
  }

  /** Something with a case: with a card since the report before, or supervised by hand still. */
  private static boolean isTold(SupervisionCase matter, Instant since) {
    return matter.open() && matter.task() == null
        || matter.steps().stream()
            .anyMatch(step -> step.level().isCard() && step.at().isAfter(since));
  }

  /** A task, a case, or both. */
  private record Late(OpenTask task, SupervisionCase matter, boolean open, Instant due, int days) {

    MeasureId measure() {
      return task == null ? matter.measure() : task.measure();
    }
  }

  private Matter matter(Ground ground, Reasons reasons, Late late) {
    OpenTask task = late.task();
    SupervisionCase matter = late.matter();
    var unit = ground.ref(task == null ? matter.unit() : task.unit());
    String id = task == null ? matter.task() : task.id();
    Reasons.Reason reason = reasons.of(id, late.measure(), unit, matter);
    return new Matter(
        id,
        matter == null ? null : matter.id(),
        task == null ? matter.plan() : task.plan(),
        ground.topic(late.measure()),
        unit,
        task == null ? matter.matter() : task.kind().title(),
        day(late.due()),
        late.open(),
        late.days(),
        reason == null ? null : reason.text(),
        reason == null ? null : reason.from(),
        reason == null ? null : reason.extension(),
        matter == null ? List.of() : steps(matter));
  }

  private List<Matter.Step> steps(SupervisionCase matter) {
    return matter.steps().stream()
        .filter(step -> step.level() != Level.NONE)
        .map(step -> new Matter.Step(step.level(), day(step.at())))
        .toList();
  }

  private LocalDate day(Instant at) {
    ZoneId zone = clock.getZone();
    return LocalDate.ofInstant(at, zone);
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
