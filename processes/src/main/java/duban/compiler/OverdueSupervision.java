package duban.compiler;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

/** Whatever is reported overdue is handed to supervision (督办) while the work goes on. */
final class OverdueSupervision implements CompileStep {

  private static final double WIDTH = 352;
  private static final double HEIGHT = 150;
  private static final double FROM_LANE_TOP = 46;
  private static final double ROW = 85;

  @Override
  public void apply(MeasureParties measure, ModelDraft draft) {
    LanePlace office = draft.place(measure.office());
    Box box = new Box(left(measure, draft), office.top() + FROM_LANE_TOP, WIDTH, HEIGHT);
    SubProcess subProcess =
        draft.node(
            SubProcess.class,
            BpmnIds.SUB_SUPERVISION,
            "督办",
            measure.cite("办公室:超期任务转入督办,原任务继续"),
            draft.scope(measure.office()),
            new Spot(box));
    subProcess.setTriggeredByEvent(true);
    Scope inside = new Scope(subProcess, null);
    double row = box.y() + ROW;
    start(measure, draft, inside, box.x() + 54, row);
    call(measure, draft, inside, box.x() + 176, row);
    EndEvent end =
        draft.node(
            EndEvent.class,
            BpmnIds.END_SUPERVISED,
            "督办结束",
            measure.refer("督办结束"),
            inside,
            new Spot(Box.event(box.x() + 298, row)));
    draft.label(end, LabelPlace.BELOW);
    draft.flow(BpmnIds.START_OVERDUE, BpmnIds.CALL_SUPERVISION);
    draft.flow(BpmnIds.CALL_SUPERVISION, BpmnIds.END_SUPERVISED);
  }

  /** Over the work of the other lanes, where the office's is free; else at the end. */
  private double left(MeasureParties measure, ModelDraft draft) {
    if (measure.coordinator().isOffice()) {
      return draft.columns().next(Columns.GAP, WIDTH);
    }
    String first = BpmnIds.signForTask(measure.coordinator().id(), 1);
    return draft.spot(first).left().x();
  }

  private void start(
      MeasureParties measure, ModelDraft draft, Scope inside, double centreX, double row) {
    StartEvent start =
        draft.node(
            StartEvent.class,
            BpmnIds.START_OVERDUE,
            "任务超期",
            measure.refer("有任务超期"),
            inside,
            new Spot(Box.event(centreX, row)));
    start.setInterrupting(false);
    start.getEventDefinitions().add(draft.elements().overdue(BpmnIds.START_OVERDUE));
    draft.label(start, LabelPlace.BELOW);
  }

  private void call(
      MeasureParties measure, ModelDraft draft, Scope inside, double centreX, double row) {
    CallActivity call =
        draft.node(
            CallActivity.class,
            BpmnIds.CALL_SUPERVISION,
            "督办超期任务",
            measure.cite("办公室:督办超期的任务"),
            inside,
            new Spot(Box.task(centreX, row)));
    call.setCalledElement(BpmnIds.SUPERVISION_PROCESS);
    call.setCamundaCalledElementBinding("latest");
    CamundaIn businessKey = draft.elements().create(CamundaIn.class);
    businessKey.setCamundaBusinessKey("#{execution.processBusinessKey}");
    draft.elements().extend(call, businessKey);
    List.of(BpmnIds.MEASURE_ID, BpmnIds.OVERDUE_ELEMENT, BpmnIds.OVERDUE_UNIT, BpmnIds.PERIOD)
        .forEach(variable -> handOver(draft, call, variable));
  }

  private void handOver(ModelDraft draft, CallActivity call, String variable) {
    CamundaIn in = draft.elements().create(CamundaIn.class);
    in.setCamundaSource(variable);
    in.setCamundaTarget(variable);
    draft.elements().extend(call, in);
  }
}
