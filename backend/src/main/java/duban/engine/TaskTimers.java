package duban.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.TimerTaskListenerJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.springframework.stereotype.Service;

/**
 * Moves the timers of an open task: those that lie on its border without ending it (it is due) and
 * those of its reminders. What ends the task, its cut-off, stays where it is.
 */
@Service
public class TaskTimers {

  private final ProcessEngineConfigurationImpl engine;

  TaskTimers(ProcessEngineConfiguration configuration) {
    this.engine = (ProcessEngineConfigurationImpl) configuration;
  }

  /**
   * Gives a task a new due date. Timers that have fired are set anew, so that a task that was late
   * once is late again when the new date passes.
   */
  public void postpone(String task, Instant due, Instant reminder) {
    engine
        .getCommandExecutorTxRequired()
        .execute(
            context -> {
              postpone(context, task, Date.from(due), Date.from(reminder));
              return null;
            });
  }

  private static void postpone(CommandContext context, String id, Date due, Date reminder) {
    TaskEntity task = context.getTaskManager().findTaskById(id);
    if (task == null) {
      throw new TaskNoLongerOpen(id);
    }
    task.setDueDate(due);
    ExecutionEntity scope = task.getExecution();
    List<TimerDeclarationImpl> dueTimers = dueTimers(scope.getActivity());
    removeOld(context, scope, dueTimers);
    dueTimers.forEach(timer -> timer.createTimerInstance(scope).setDuedate(due));
    reminders(scope.getActivity())
        .forEach(timer -> timer.createTimerInstance(scope).setDuedate(reminder));
  }

  private static void removeOld(
      CommandContext context, ExecutionEntity scope, List<TimerDeclarationImpl> dueTimers) {
    List<String> due = dueTimers.stream().map(TimerDeclarationImpl::getActivityId).toList();
    for (JobEntity job : context.getJobManager().findJobsByExecutionId(scope.getId())) {
      if (job.getJobHandlerType().equals(TimerTaskListenerJobHandler.TYPE)
          || due.contains(job.getActivityId())) {
        job.delete();
      }
    }
  }

  private static List<TimerDeclarationImpl> dueTimers(ScopeImpl activity) {
    return TimerDeclarationImpl.getDeclarationsForScope(activity).values().stream()
        .filter(timer -> !timer.isInterruptingTimer())
        .toList();
  }

  private static Stream<TimerDeclarationImpl> reminders(ScopeImpl activity) {
    return TimerDeclarationImpl.getTimeoutListenerDeclarationsForScope(activity).values().stream()
        .map(Map::values)
        .flatMap(Collection::stream);
  }
}
