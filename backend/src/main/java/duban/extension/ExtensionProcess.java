package duban.extension;

import duban.calendar.WorkingCalendar;
import duban.engine.TaskNoLongerOpen;
import duban.organisation.UnitId;
import duban.planning.Deadlines;
import duban.planning.MeasureUnit;
import duban.planning.Plans;
import duban.planning.PublishedMeasure;
import duban.work.OpenTask;
import duban.work.OpenTasks;
import duban.work.Postponing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/** What {@code extension.bpmn} asks and does, under the bean name {@code extensions}. */
@Component("extensions")
public class ExtensionProcess {

  private final Extensions extensions;
  private final ApprovalPolicy policy;
  private final OpenTasks tasks;
  private final Postponing postponing;
  private final Plans plans;
  private final Deadlines deadlines;
  private final WorkingCalendar calendar;
  private final ExtensionSettings settings;
  private final Clock clock;

  ExtensionProcess(
      Extensions extensions,
      ApprovalPolicy policy,
      OpenTasks tasks,
      Postponing postponing,
      Plans plans,
      Deadlines deadlines,
      WorkingCalendar calendar,
      ExtensionSettings settings,
      Clock clock) {
    this.extensions = extensions;
    this.policy = policy;
    this.tasks = tasks;
    this.postponing = postponing;
    this.plans = plans;
    this.deadlines = deadlines;
    this.calendar = calendar;
    this.settings = settings;
    this.clock = clock;
  }

  /** Whether nobody else has to be heard: a lead asks, or the unit that answers for the measure. */
  public boolean askedByLead(Long id) {
    Extension extension = extensions.get(id);
    PublishedMeasure measure = plans.measure(extension.measure());
    UnitId unit = extension.unit();
    return measure.coordinator().equals(unit)
        || measure.unitsOf(MeasureUnit.Role.LEAD).contains(unit);
  }

  /** The unit that is asked for its opinion. */
  public String lead(Long id) {
    return plans.measure(extensions.get(id).measure()).coordinator().value();
  }

  public Date adviceDue(Long id) {
    return workingDaysFromNow(id, settings.advice());
  }

  public Date decisionDue(Long id) {
    return workingDaysFromNow(id, settings.decision());
  }

  /** Decided requests on the same matter before this one. */
  public Integer earlierRequests(Long id) {
    return extensions.earlier(taskOf(extensions.get(id))).size();
  }

  public String taskKind(Long id) {
    return extensions.get(id).kind().slug();
  }

  public Integer workingDaysAsked(Long id) {
    Extension extension = extensions.get(id);
    return policy.workingDays(extension.due(), extension.until());
  }

  /** Gives the task the due date that was granted, and its timers with it. */
  public void postpone(Long id) {
    Extension extension = extensions.get(id);
    postponing.postpone(
        taskOf(extension),
        deadlines.dueOn(extension.measure().value(), extension.decision().until()).toInstant());
  }

  private OpenTask taskOf(Extension extension) {
    return tasks.find(extension.task()).orElseThrow(() -> new TaskNoLongerOpen(extension.task()));
  }

  private Date workingDaysFromNow(Long id, int days) {
    return deadlines.dueOn(
        extensions.get(id).measure().value(), calendar.plusWorkingDays(LocalDate.now(clock), days));
  }
}
