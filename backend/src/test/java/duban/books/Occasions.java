package duban.books;

import duban.calendar.WorkingCalendar;
import duban.extension.Extending;
import duban.instruction.Instructing;
import duban.instruction.OrderForm;
import duban.instruction.Urgency;
import duban.organisation.Actor;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.planning.MeasureState;
import duban.planning.Plans;
import duban.planning.PublishedMeasure;
import duban.planning.PublishedPlan;
import duban.problem.Problem;
import duban.supervision.ByHand;
import duban.supervision.CaseAction;
import duban.supervision.SupervisionCase;
import duban.supervision.SupervisionCases;
import duban.suspension.Suspending;
import duban.work.OpenTask;
import duban.work.OpenTasks;
import duban.work.TaskKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What people do besides their tasks: ask for time, give instructions, waive, open cases by hand.
 */
final class Occasions implements Years.Also {

  private final Collection<String> plans;
  private final Cast cast;
  private final WorkingCalendar calendar;
  private final OpenTasks tasks;
  private final Plans published;
  private final Extending extending;
  private final Instructing instructing;
  private final ByHand byHand;
  private final SupervisionCases cases;
  private final Suspending suspending;
  private int refused;

  Occasions(
      Collection<String> plans,
      Cast cast,
      WorkingCalendar calendar,
      OpenTasks tasks,
      Plans published,
      Extending extending,
      Instructing instructing,
      ByHand byHand,
      SupervisionCases cases,
      Suspending suspending) {
    this.plans = plans;
    this.cast = cast;
    this.calendar = calendar;
    this.tasks = tasks;
    this.published = published;
    this.extending = extending;
    this.instructing = instructing;
    this.byHand = byHand;
    this.cases = cases;
    this.suspending = suspending;
  }

  @Override
  public void on(LocalDate day) {
    for (String plan : plans) {
      if (published.find(plan).isEmpty()) {
        continue;
      }
      askForTime(plan, day);
      if (day.getDayOfMonth() <= 3 && day.getMonthValue() % 2 == 0) {
        instruct(plan, day);
      }
      park(plan, day);
      if (day.getDayOfMonth() >= 28) {
        waiveOne(plan);
        openOne(plan);
      }
    }
  }

  /** Who will be late asks in time, now and then, and sometimes too late. */
  private void askForTime(String plan, LocalDate day) {
    for (OpenTask task : tasks.ofPlan(plan)) {
      boolean late = Temper.of(task.unit()) == Temper.LATE && task.due() != null;
      boolean wants =
          late
              && (task.kind() == TaskKind.SIGN_FOR || task.kind() == TaskKind.REPORT)
              && Diary.chance(task, 9) == 0;
      LocalDate due = wants ? Diary.day(task.due()) : null;
      if (wants && day.equals(calendar.plusWorkingDays(due, Diary.chance(task, 4) == 0 ? 1 : -1))) {
        attempt(
            () ->
                extending.ask(
                    cast.of(task.unit()),
                    task.id(),
                    calendar.plusWorkingDays(due, 3),
                    "所需数据尚在核实。",
                    "已完成大部分工作。"));
      }
    }
  }

  private void instruct(String plan, LocalDate day) {
    PublishedPlan of = published.plan(plan);
    List<PublishedMeasure> running =
        published.measures(plan).stream().filter(measure -> !measure.state().ended()).toList();
    if (running.isEmpty()) {
      return;
    }
    PublishedMeasure measure = running.get(Math.floorMod(day.hashCode(), running.size()));
    Urgency[] all = Urgency.values();
    attempt(
        () ->
            instructing.giveOnMeasure(
                cast.of(of.leaders()),
                plan,
                measure.number(),
                new OrderForm(
                        "请说明进展和存在的问题。",
                        all[day.getMonthValue() / 2 % all.length],
                        measure.coordinator().value())
                    .order()));
  }

  /** In May one measure is parked until the beginning of August: a period is cut off meanwhile. */
  private void park(String plan, LocalDate day) {
    MeasureId measure = published.measures(plan).get(2).id();
    MeasureState state = published.measure(measure).state();
    boolean parked = state == MeasureState.SUSPENDED;
    if (day.getMonthValue() == 5 && !parked && !state.ended()) {
      LocalDate expected = day.plusMonths(3);
      attempt(() -> suspending.suspend(office(plan), measure, "须待汛期结束。", expected));
    }
    if (day.getMonthValue() == 8 && parked) {
      attempt(() -> suspending.resume(office(plan), measure, "汛期已过。"));
    }
  }

  private void waiveOne(String plan) {
    cases.ofPlan(plan).stream()
        .filter(matter -> matter.state() == SupervisionCase.State.OPEN)
        .findFirst()
        .ifPresent(
            matter ->
                attempt(() -> byHand.act(office(plan), matter.id(), CaseAction.WAIVE, "遭遇洪灾")));
  }

  private void openOne(String plan) {
    tasks.ofPlan(plan).stream()
        .filter(task -> task.kind() == TaskKind.IMPLEMENT)
        .findFirst()
        .ifPresent(task -> attempt(() -> byHand.openOnTask(office(plan), task.id(), "上季度进展滞后")));
  }

  private Actor office(String plan) {
    UnitId office = published.plan(plan).office();
    return cast.of(office);
  }

  private void attempt(Runnable deed) {
    try {
      deed.run();
    } catch (Problem refusal) {
      refused++;
    }
  }

  /** How often somebody was told that this cannot be done. */
  int refused() {
    return refused;
  }
}
