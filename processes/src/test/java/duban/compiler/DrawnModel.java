package duban.compiler;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Named;

/** A compiled model as it is on the page, read back from its bytes. */
final class DrawnModel {

  /** Reading them back takes longer than what most tests do with them. */
  private static final List<Named<DrawnModel>> SAMPLES =
      SamplePlans.models()
          .map(model -> Named.of(model.processId(), new DrawnModel(model)))
          .toList();

  final BpmnModelInstance model;
  final Map<String, Box> shapes = new LinkedHashMap<>();
  final Map<String, List<Point>> edges = new LinkedHashMap<>();
  final Map<String, Box> labels = new LinkedHashMap<>();
  private final List<FlowNode> nodes;

  DrawnModel(MeasureModel compiled) {
    model = Bpmn.readModelFromStream(new ByteArrayInputStream(compiled.bpmn()));
    nodes = List.copyOf(model.getModelElementsByType(FlowNode.class));
    for (BpmnShape shape : model.getModelElementsByType(BpmnShape.class)) {
      shapes.put(shape.getBpmnElement().getId(), box(shape.getBounds()));
      label(shape.getBpmnElement().getId(), shape.getBpmnLabel());
    }
    for (BpmnEdge edge : model.getModelElementsByType(BpmnEdge.class)) {
      List<Point> points = new ArrayList<>();
      edge.getWaypoints().forEach(point -> points.add(new Point(point.getX(), point.getY())));
      edges.put(edge.getBpmnElement().getId(), points);
      label(edge.getBpmnElement().getId(), edge.getBpmnLabel());
    }
  }

  private void label(String id, BpmnLabel label) {
    if (label != null) {
      labels.put(id, box(label.getBounds()));
    }
  }

  private static Box box(Bounds bounds) {
    return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
  }

  /** Every model of the sample plans. */
  static Stream<Named<DrawnModel>> samples() {
    return SAMPLES.stream();
  }

  /** A flow from node to node, in straight pieces. */
  record Flow(String id, String source, String target, List<Box> pieces) {}

  List<Flow> flows() {
    return model.getModelElementsByType(SequenceFlow.class).stream()
        .map(
            flow ->
                new Flow(
                    flow.getId(),
                    flow.getSource().getId(),
                    flow.getTarget().getId(),
                    pieces(edges.get(flow.getId()))))
        .toList();
  }

  List<FlowNode> nodes() {
    return nodes;
  }

  Box box(FlowNode node) {
    return shapes.get(node.getId());
  }

  /** The nodes whose shape the box runs into. */
  List<FlowNode> under(Box box) {
    return nodes.stream().filter(node -> overlap(box, box(node))).toList();
  }

  /** Whether one is a subprocess around the other. */
  static boolean nested(ModelElementInstance a, ModelElementInstance b) {
    return contains(a, b) || contains(b, a);
  }

  static boolean contains(ModelElementInstance outer, ModelElementInstance inner) {
    ModelElementInstance parent = inner.getParentElement();
    return parent != null && (parent.equals(outer) || contains(outer, parent));
  }

  static boolean covers(Box outer, Box inner) {
    return outer.x() <= inner.x()
        && outer.y() <= inner.y()
        && outer.right() >= inner.right()
        && outer.bottom() >= inner.bottom();
  }

  static boolean overlap(Box a, Box b) {
    return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
  }

  /** The pieces of a flow, as boxes without width or height. */
  static List<Box> pieces(List<Point> points) {
    List<Box> pieces = new ArrayList<>();
    for (int i = 1; i < points.size(); i++) {
      Point a = points.get(i - 1);
      Point b = points.get(i);
      pieces.add(
          new Box(
              Math.min(a.x(), b.x()),
              Math.min(a.y(), b.y()),
              Math.abs(a.x() - b.x()),
              Math.abs(a.y() - b.y())));
    }
    return pieces;
  }

  /** Whether two ways run along each other; crossing is no harm. */
  static boolean shareALine(List<Box> one, List<Box> other) {
    return other.stream().anyMatch(b -> one.stream().anyMatch(a -> along(a, b)));
  }

  private static boolean along(Box a, Box b) {
    double width = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
    double height = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
    return width >= 0 && height >= 0 && width + height > 0;
  }

  static boolean onBorder(Box box, Point point) {
    boolean vertical = point.x() == box.x() || point.x() == box.right();
    boolean horizontal = point.y() == box.y() || point.y() == box.bottom();
    return (vertical && point.y() >= box.y() && point.y() <= box.bottom())
        || (horizontal && point.x() >= box.x() && point.x() <= box.right());
  }
}
