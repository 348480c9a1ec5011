package duban.compiler;

import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** The plan is wound up (收官): whatever is still open of the measure ends, and that is recorded. */
final class PlanWindUp implements CompileStep {

  private static final double WIDTH = 352;
  private static final double HEIGHT = 150;
  private static final double FROM_LANE_TOP = 46;
  private static final double ROW = 85;

  @Override
  public void apply(MeasureParties measure, ModelDraft draft) {
    double left = draft.columns().next(Columns.GAP, WIDTH);
    double top = draft.place(measure.office()).top() + FROM_LANE_TOP;
    Box box = new Box(left, top, WIDTH, HEIGHT);
    SubProcess subProcess =
        draft.node(
            SubProcess.class,
            BpmnIds.SUB_WIND_UP,
            "方案收官",
            measure.cite("办公室:方案收官,未销号的措施随之结束"),
            draft.scope(measure.office()),
            new Spot(box));
    subProcess.setTriggeredByEvent(true);
    Scope inside = new Scope(subProcess, null);
    double row = box.y() + ROW;
    start(measure, draft, inside, Box.event(box.x() + 54, row));
    record(measure, draft, inside, Box.task(box.x() + 176, row));
    end(measure, draft, inside, Box.event(box.x() + 298, row));
    draft.flow(BpmnIds.START_PLAN_WOUND_UP, BpmnIds.TASK_RECORD_WIND_UP);
    draft.flow(BpmnIds.TASK_RECORD_WIND_UP, BpmnIds.END_WOUND_UP);
  }

  private void start(MeasureParties measure, ModelDraft draft, Scope inside, Box box) {
    String id = BpmnIds.START_PLAN_WOUND_UP;
    StartEvent start =
        draft.node(StartEvent.class, id, "方案已收官", measure.refer("方案已收官"), inside, new Spot(box));
    start.getEventDefinitions().add(draft.elements().message(id, BpmnIds.MESSAGE_PLAN_WOUND_UP));
    draft.label(start, LabelPlace.BELOW);
  }

  private void record(MeasureParties measure, ModelDraft draft, Scope inside, Box box) {
    ServiceTask task =
        draft.node(
            ServiceTask.class,
            BpmnIds.TASK_RECORD_WIND_UP,
            "登记措施收官",
            measure.refer("登记措施随方案收官"),
            inside,
            new Spot(box));
    task.setCamundaExpression(Expressions.WIND_UP);
  }

  private void end(MeasureParties measure, ModelDraft draft, Scope inside, Box box) {
    String id = BpmnIds.END_WOUND_UP;
    EndEvent end =
        draft.node(EndEvent.class, id, "已收官", measure.refer("措施随方案收官"), inside, new Spot(box));
    draft.label(end, LabelPlace.BELOW);
  }
}
