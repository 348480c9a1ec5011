package duban.engine;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Turns the life of every user task, and the end of every process, into application events. */
@Component
class TaskEvents extends AbstractBpmnParseListener {

  private final ApplicationEventPublisher events;

  TaskEvents(ApplicationEventPublisher events) {
    this.events = events;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    TaskDefinition task =
        ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
    String kind = task.getFormKey() == null ? "" : task.getFormKey().getExpressionText();
    task.addBuiltInTaskListener(
        TaskListener.EVENTNAME_CREATE, created -> events.publishEvent(opened(created, kind)));
    task.addBuiltInTaskListener(
        TaskListener.EVENTNAME_COMPLETE,
        ended -> events.publishEvent(new TaskEnded(ended.getId(), true)));
    task.addBuiltInTaskListener(
        TaskListener.EVENTNAME_DELETE,
        ended -> events.publishEvent(new TaskEnded(ended.getId(), false)));
  }

  @Override
  public void parseProcess(Element element, ProcessDefinitionEntity process) {
    process.addBuiltInListener(
        ExecutionListener.EVENTNAME_END,
        (ExecutionListener)
            ended ->
                events.publishEvent(
                    new ProcessEnded(process.getKey(), ended.getProcessBusinessKey())));
  }

  private static TaskOpened opened(DelegateTask task, String kind) {
    String group =
        task.getCandidates().stream()
            .findFirst()
            .orElseThrow(
                () -> new IllegalStateException(task.getTaskDefinitionKey() + " is nobody's task"))
            .getGroupId();
    return new TaskOpened(
        task.getId(),
        task.getTaskDefinitionKey(),
        kind,
        task.getName(),
        group,
        task.getExecution().getProcessBusinessKey(),
        task.getProcessInstanceId(),
        instant(task.getCreateTime()),
        instant(task.getDueDate()),
        task.getVariables());
  }

  private static Instant instant(Date date) {
    return date == null ? null : date.toInstant();
  }
}
