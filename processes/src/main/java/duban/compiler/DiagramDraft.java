package duban.compiler;

import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.Collaboration;
import org.camunda.bpm.model.bpmn.instance.Definitions;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnDiagram;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** The diagram interchange half of a {@link ModelDraft}. */
final class DiagramDraft {

  private final BpmnModelInstance model;
  private final BpmnPlane plane;

  DiagramDraft(BpmnModelInstance model, Definitions definitions, Collaboration shown) {
    this.model = model;
    BpmnDiagram diagram = model.newInstance(BpmnDiagram.class, BpmnIds.DIAGRAM);
    definitions.addChildElement(diagram);
    plane = model.newInstance(BpmnPlane.class, BpmnIds.PLANE);
    plane.setBpmnElement(shown);
    diagram.addChildElement(plane);
  }

  BpmnShape shape(BaseElement element, Box box) {
    BpmnShape shape = model.newInstance(BpmnShape.class, element.getId() + "_di");
    shape.setBpmnElement(element);
    shape.setBounds(bounds(box));
    plane.addChildElement(shape);
    return shape;
  }

  void label(BpmnShape shape, Box box) {
    shape.setBpmnLabel(label(box));
  }

  BpmnEdge edge(SequenceFlow flow, List<Point> path) {
    BpmnEdge edge = model.newInstance(BpmnEdge.class, flow.getId() + "_di");
    edge.setBpmnElement(flow);
    path.forEach(point -> edge.addChildElement(waypoint(point)));
    plane.addChildElement(edge);
    return edge;
  }

  void label(BpmnEdge edge, Box box) {
    edge.setBpmnLabel(label(box));
  }

  private Waypoint waypoint(Point point) {
    Waypoint waypoint = model.newInstance(Waypoint.class);
    waypoint.setX(point.x());
    waypoint.setY(point.y());
    return waypoint;
  }

  private BpmnLabel label(Box box) {
    BpmnLabel label = anonymous(BpmnLabel.class);
    label.setBounds(bounds(box));
    return label;
  }

  private Bounds bounds(Box box) {
    Bounds bounds = model.newInstance(Bounds.class);
    bounds.setX(box.x());
    bounds.setY(box.y());
    bounds.setWidth(box.width());
    bounds.setHeight(box.height());
    return bounds;
  }

  /** Without the random id that the model API gives every element. */
  private <T extends BpmnModelElementInstance> T anonymous(Class<T> type) {
    T element = model.newInstance(type);
    element.removeAttribute("id");
    return element;
  }
}
