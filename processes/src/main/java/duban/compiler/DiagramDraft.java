package duban.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnDiagram;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** The diagram interchange half of a {@link ModelDraft}. */
final class DiagramDraft {

  private final Elements elements;
  private final BpmnPlane plane;
  private final List<BpmnShape> bands = new ArrayList<>();
  private final Map<String, BpmnShape> shapes = new HashMap<>();
  private final Map<String, BpmnEdge> edges = new HashMap<>();

  DiagramDraft(Elements elements, MeasureFrame frame) {
    this.elements = elements;
    BpmnDiagram diagram = elements.create(BpmnDiagram.class, BpmnIds.DIAGRAM);
    frame.definitions().addChildElement(diagram);
    plane = elements.create(BpmnPlane.class, BpmnIds.PLANE);
    plane.setBpmnElement(frame.collaboration());
    diagram.addChildElement(plane);
  }

  /** A pool or lane; its width comes with {@link #widenBands}. */
  void band(BaseElement element, Box box) {
    BpmnShape shape = shape(element, box);
    shape.setHorizontal(true);
    bands.add(shape);
  }

  void widenBands(double right) {
    bands.forEach(band -> band.getBounds().setWidth(right - band.getBounds().getX()));
  }

  void node(FlowNode node, Box box) {
    BpmnShape shape = shape(node, box);
    if (node instanceof SubProcess) {
      shape.setExpanded(true);
    }
    if (node instanceof ExclusiveGateway) {
      shape.setMarkerVisible(true);
    }
    shapes.put(node.getId(), shape);
  }

  void label(FlowNode node, Box box) {
    shapes.get(node.getId()).setBpmnLabel(label(box));
  }

  void edge(SequenceFlow flow, List<Point> path) {
    BpmnEdge edge = elements.create(BpmnEdge.class, flow.getId() + "_di");
    edge.setBpmnElement(flow);
    path.forEach(point -> elements.append(edge, waypoint(point)));
    elements.append(plane, edge);
    edges.put(flow.getId(), edge);
  }

  void label(SequenceFlow flow, Box box) {
    edges.get(flow.getId()).setBpmnLabel(label(box));
  }

  private BpmnShape shape(BaseElement element, Box box) {
    BpmnShape shape = elements.create(BpmnShape.class, element.getId() + "_di");
    shape.setBpmnElement(element);
    shape.setBounds(bounds(box));
    elements.append(plane, shape);
    return shape;
  }

  private Waypoint waypoint(Point point) {
    Waypoint waypoint = elements.create(Waypoint.class);
    waypoint.setX(point.x());
    waypoint.setY(point.y());
    return waypoint;
  }

  private BpmnLabel label(Box box) {
    BpmnLabel label = elements.create(BpmnLabel.class);
    label.setBounds(bounds(box));
    return label;
  }

  private Bounds bounds(Box box) {
    Bounds bounds = elements.create(Bounds.class);
    bounds.setX(box.x());
    bounds.setY(box.y());
    bounds.setWidth(box.width());
    bounds.setHeight(box.height());
    return bounds;
  }
}
