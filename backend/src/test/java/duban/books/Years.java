package duban.books;

import com.fasterxml.jackson.databind.ObjectMapper;
import duban.calendar.WorkingCalendar;
import duban.engine.TaskNoLongerOpen;
import duban.testing.Time;
import duban.work.OpenTask;
import duban.work.OpenTasks;
import duban.work.TaskNotFound;
import duban.work.Work;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets the working days of some plans pass, one by one, with everybody at work. */
final class Years {

  private final Cast cast;
  private final Diary diary;
  private final Words words;
  private final WorkingCalendar calendar;
  private final OpenTasks tasks;
  private final Work work;
  private final ObjectMapper json;
  private final TransactionTemplate transaction;
  private final Time time;
  private final Map<String, Optional<LocalDate>> planned = new HashMap<>();
  private int completed;

  Years(
      Cast cast,
      Diary diary,
      Words words,
      WorkingCalendar calendar,
      OpenTasks tasks,
      Work work,
      ObjectMapper json,
      TransactionTemplate transaction,
      Time time) {
    this.cast = cast;
    this.diary = diary;
    this.words = words;
    this.calendar = calendar;
    this.tasks = tasks;
    this.work = work;
    this.json = json;
    this.transaction = transaction;
    this.time = time;
  }

  /**
   * Works from tomorrow to the end of a day; what people asked for besides is done by {@code also}.
   */
  void until(LocalDate last, Collection<String> plans, Also also) {
    LocalDate day = calendar.plusWorkingDays(time.now().toLocalDate(), 1);
    while (!day.isAfter(last)) {
      time.moveTo(day + "T10:00");
      also.on(day);
      workOn(day, plans);
      time.runJobs();
      day = calendar.plusWorkingDays(day, 1);
    }
    time.moveTo(last.plusDays(1).toString());
  }

  /** What happens on a day besides the tasks. */
  interface Also {

    void on(LocalDate day);
  }

  int completed() {
    return completed;
  }

  private void workOn(LocalDate day, Collection<String> plans) {
    open(plans)
        .filter(task -> dayOf(task).filter(it -> !it.isAfter(day)).isPresent())
        .collect(Collectors.groupingBy(OpenTask::unit))
        .values()
        .forEach(this::sitting);
  }

  private Stream<OpenTask> open(Collection<String> plans) {
    return plans.stream().map(tasks::ofPlan).flatMap(List::stream);
  }

  private Optional<LocalDate> dayOf(OpenTask task) {
    if (task.suspended()) {
      return Optional.empty();
    }
    return planned.computeIfAbsent(task.id(), id -> diary.dayOf(task));
  }

  /** A unit does all that it planned for the day at once. */
  private void sitting(List<OpenTask> due) {
    due.forEach(
        task -> {
          try {
            work.complete(cast.of(task.unit()), task.id(), json.valueToTree(words.of(task)));
            completed++;
          } catch (TaskNoLongerOpen | TaskNotFound gone) {
            // another task of this sitting ended it
          }
        });
  }
}
