package duban.compiler;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * A measure's process while the steps add to it: its elements, and where they stand on the page.
 */
final class ModelDraft {

  private final Elements elements = new Elements();
  private final MeasureFrame frame;
  private final DiagramDraft diagram;
  private final Columns columns = new Columns(UnitLanes.CONTENT_LEFT);
  private final Map<String, LanePlace> lanePlaces = new HashMap<>();
  private final Map<String, Spot> spots = new HashMap<>();

  ModelDraft(MeasureParties measure) {
    frame = MeasureFrame.of(measure, elements);
    diagram = new DiagramDraft(elements, frame);
  }

  Elements elements() {
    return elements;
  }

  Columns columns() {
    return columns;
  }

  void pool(Box box) {
    diagram.band(frame.pool(), box);
  }

  void lane(Party party, String documentation, LanePlace place, Box box) {
    Lane lane = elements.create(Lane.class, place.id());
    lane.setName(party.name());
    elements.document(lane, documentation);
    elements.append(frame.lanes(), lane);
    lanePlaces.put(party.id(), place);
    diagram.band(lane, box);
  }

  /** Widens the pool and its lanes to cover what the steps have placed. */
  void widen(double right) {
    diagram.widenBands(right);
  }

  LanePlace place(Party party) {
    return lanePlaces.get(party.id());
  }

  Scope scope(Party party) {
    return new Scope(frame.process(), elements.byId(place(party).id()));
  }

  /** Adds a node; {@code name} may be null. */
  <T extends FlowNode> T node(
      Class<T> type, String id, String name, String documentation, Scope scope, Spot spot) {
    if (spots.putIfAbsent(id, spot) != null) {
      throw new IllegalStateException("Id used twice: " + id);
    }
    T node = elements.create(type, id);
    if (name != null) {
      node.setName(name);
    }
    elements.document(node, documentation);
    elements.append(scope.container(), node);
    if (scope.lane() != null) {
      scope.lane().getFlowNodeRefs().add(node);
    }
    diagram.node(node, spot.box());
    return node;
  }

  /** Places the label of an event or gateway; tasks carry theirs inside. */
  void label(FlowNode node, LabelPlace place) {
    diagram.label(node, place.beside(spot(node.getId()).box(), node.getName()));
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
    return flow(BpmnIds.flow(source, target), source, target, path);
  }

  /** An answer to an exclusive gateway's question; the one without a condition is the default. */
  void answer(
      String gateway, boolean yes, String name, String condition, String target, List<Point> path) {
    SequenceFlow flow = flow(BpmnIds.answer(gateway, yes), gateway, target, path);
    flow.setName(name);
    diagram.label(flow, LabelPlace.ofFlow(path, name));
    if (condition == null) {
      elements.<ExclusiveGateway>byId(gateway).setDefault(flow);
    } else {
      flow.setConditionExpression(elements.condition(condition));
    }
  }

  private SequenceFlow flow(String id, String source, String target, List<Point> path) {
    if (elements.byId(id) != null) {
      throw new IllegalStateException("Id used twice: " + id);
    }
    SequenceFlow flow = elements.flow(id, source, target);
    diagram.edge(flow, path);
    return flow;
  }

  byte[] write() {
    return elements.write();
  }
}
