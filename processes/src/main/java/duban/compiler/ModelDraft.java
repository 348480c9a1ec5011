package duban.compiler;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.Collaboration;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Definitions;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.LaneSet;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;

/**
 * A measure's process while the steps add to it: elements, and where they stand on the page. Sets
 * every id itself, since the model API invents random ones.
 */
final class ModelDraft {

  private static final String NAMESPACE = "urn:duban:measures";
  private static final String HISTORY_TIME_TO_LIVE = "P730D";

  private final BpmnModelInstance model = Bpmn.createEmptyModel();
  private final Process process;
  private final Participant pool;
  private final LaneSet laneSet;
  private final Escalation overdue;
  private final DiagramDraft diagram;
  private final Map<String, LanePlace> lanePlaces = new HashMap<>();
  private final Map<String, Lane> lanes = new HashMap<>();
  private final Map<String, Spot> spots = new HashMap<>();
  private final Map<String, BpmnShape> shapes = new HashMap<>();
  private final List<BpmnShape> bands = new ArrayList<>();
  private final Columns columns = new Columns(UnitLanes.CONTENT_LEFT);

  ModelDraft(MeasureParties measure) {
    Definitions definitions = model.newInstance(Definitions.class, "Definitions_Measure");
    definitions.setTargetNamespace(NAMESPACE);
    model.setDefinitions(definitions);
    Collaboration collaboration = model.newInstance(Collaboration.class, BpmnIds.COLLABORATION);
    definitions.addChildElement(collaboration);
    process = process(measure);
    definitions.addChildElement(process);
    pool = model.newInstance(Participant.class, BpmnIds.POOL);
    pool.setName(measure.title());
    pool.setProcess(process);
    document(pool, measure.cite("措施的办理"));
    collaboration.addChildElement(pool);
    laneSet = model.newInstance(LaneSet.class, BpmnIds.LANES);
    process.addChildElement(laneSet);
    overdue = model.newInstance(Escalation.class, BpmnIds.ESCALATION_OVERDUE);
    overdue.setName("超期");
    overdue.setEscalationCode(BpmnIds.OVERDUE_CODE);
    definitions.addChildElement(overdue);
    diagram = new DiagramDraft(model, definitions, collaboration);
  }

  private Process process(MeasureParties measure) {
    Process result =
        model.newInstance(
            Process.class, BpmnIds.process(measure.plan().key(), measure.measure().number()));
    result.setName(measure.title());
    result.setExecutable(true);
    result.setCamundaHistoryTimeToLiveString(HISTORY_TIME_TO_LIVE);
    document(result, measure.cite("措施的办理过程"));
    return result;
  }

  Columns columns() {
    return columns;
  }

  Escalation overdue() {
    return overdue;
  }

  void poolShape(Box box) {
    widening(diagram.shape(pool, box));
  }

  private void widening(BpmnShape shape) {
    shape.setHorizontal(true);
    bands.add(shape);
  }

  /** Widens the pool and its lanes to cover what the steps have placed. */
  void widen(double right) {
    bands.forEach(band -> band.getBounds().setWidth(right - band.getBounds().getX()));
  }

  void lane(Party party, String documentation, LanePlace place, Box box) {
    Lane lane = model.newInstance(Lane.class, place.id());
    lane.setName(party.name());
    document(lane, documentation);
    laneSet.addChildElement(lane);
    lanes.put(party.id(), lane);
    lanePlaces.put(party.id(), place);
    widening(diagram.shape(lane, box));
  }

  LanePlace place(Party party) {
    return lanePlaces.get(party.id());
  }

  Scope scope(Party party) {
    return new Scope(process, lanes.get(party.id()));
  }

  <T extends FlowNode> T node(
      Class<T> type, String id, String name, String documentation, Scope scope, Spot spot) {
    if (spots.putIfAbsent(id, spot) != null) {
      throw new IllegalStateException("Id used twice: " + id);
    }
    T node = model.newInstance(type, id);
    if (name != null) {
      node.setName(name);
    }
    document(node, documentation);
    scope.container().addChildElement(node);
    if (scope.lane() != null) {
      scope.lane().getFlowNodeRefs().add(node);
    }
    BpmnShape shape = diagram.shape(node, spot.box());
    if (node instanceof SubProcess) {
      shape.setExpanded(true);
    }
    if (node instanceof ExclusiveGateway) {
      shape.setMarkerVisible(true);
    }
    shapes.put(id, shape);
    return node;
  }

  /** Places the label of an event or gateway; tasks carry theirs inside. */
  void label(FlowNode node, LabelPlace place) {
    diagram.label(shapes.get(node.getId()), place.beside(spot(node.getId()).box(), node.getName()));
  }

  <T extends FlowNode> T element(String id) {
    return model.getModelElementById(id);
  }

  Spot spot(String id) {
    return spots.get(id);
  }

  /** A flow that turns shortly behind its source where the two differ in height. */
  SequenceFlow flow(String source, String target) {
    Point start = spot(source).right();
    return flow(source, target, Route.across(start, start.x() + 16, spot(target).left()));
  }

  SequenceFlow flow(String source, String target, List<Point> path) {
    return draw(BpmnIds.flow(source, target), source, target, path).flow();
  }

  /** An answer to an exclusive gateway's question; the one without a condition is the default. */
  SequenceFlow answer(
      String gateway, boolean yes, String name, String condition, String target, List<Point> path) {
    DrawnFlow drawn = draw(BpmnIds.answer(gateway, yes), gateway, target, path);
    SequenceFlow flow = drawn.flow();
    flow.setName(name);
    diagram.label(drawn.edge(), LabelPlace.ofFlow(path.get(0), goesDown(path), name));
    if (condition == null) {
      ((ExclusiveGateway) flow.getSource()).setDefault(flow);
    } else {
      ConditionExpression expression = anonymous(ConditionExpression.class);
      expression.setTextContent(condition);
      flow.setConditionExpression(expression);
    }
    return flow;
  }

  private static boolean goesDown(List<Point> path) {
    return path.get(1).y() > path.get(0).y();
  }

  private record DrawnFlow(SequenceFlow flow, BpmnEdge edge) {}

  private DrawnFlow draw(String id, String source, String target, List<Point> path) {
    if (model.getModelElementById(id) != null) {
      throw new IllegalStateException("Id used twice: " + id);
    }
    SequenceFlow flow = model.newInstance(SequenceFlow.class, id);
    FlowNode from = model.getModelElementById(source);
    FlowNode to = model.getModelElementById(target);
    from.getParentElement().addChildElement(flow);
    flow.setSource(from);
    flow.setTarget(to);
    from.getOutgoing().add(flow);
    to.getIncoming().add(flow);
    return new DrawnFlow(flow, diagram.edge(flow, path));
  }

  void listener(BaseElement element, String event, String expression) {
    CamundaExecutionListener listener = create(CamundaExecutionListener.class);
    listener.setCamundaEvent(event);
    listener.setCamundaExpression(expression);
    extensions(element).addChildElement(listener);
  }

  ExtensionElements extensions(BaseElement element) {
    if (element.getExtensionElements() == null) {
      element.setExtensionElements(create(ExtensionElements.class));
    }
    return element.getExtensionElements();
  }

  <T extends BpmnModelElementInstance> T create(Class<T> type, String id) {
    return model.newInstance(type, id);
  }

  /** An element that has no id of its own. */
  <T extends BpmnModelElementInstance> T create(Class<T> type) {
    return model.newInstance(type);
  }

  /** An element without the random id that the model API gives it. */
  <T extends BpmnModelElementInstance> T anonymous(Class<T> type) {
    T element = model.newInstance(type);
    element.removeAttribute("id");
    return element;
  }

  private void document(BaseElement element, String text) {
    Documentation documentation = anonymous(Documentation.class);
    documentation.setTextContent(text);
    element.addChildElement(documentation);
  }

  byte[] write() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Bpmn.writeModelToStream(out, model);
    return out.toByteArray();
  }
}
