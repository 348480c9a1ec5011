package duban.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiagramTests {

  static Stream<Named<DrawnModel>> models() {
    return DrawnModel.samples();
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyElementIsDrawn(DrawnModel drawn) {
    drawn.nodes().forEach(node -> assertThat(drawn.shapes).containsKey(node.getId()));
    for (SequenceFlow flow : drawn.model.getModelElementsByType(SequenceFlow.class)) {
      assertThat(drawn.edges).containsKey(flow.getId());
    }
    for (Lane lane : drawn.model.getModelElementsByType(Lane.class)) {
      assertThat(drawn.shapes).containsKey(lane.getId());
    }
    assertThat(drawn.shapes).containsKey(BpmnIds.POOL);
  }

  @ParameterizedTest
  @MethodSource("models")
  void lanesFillThePoolAndCoverTheirNodes(DrawnModel drawn) {
    double bottom = drawn.shapes.get(BpmnIds.POOL).y();
    for (Lane lane : drawn.model.getModelElementsByType(Lane.class)) {
      Box band = drawn.shapes.get(lane.getId());
      assertThat(band.y()).isEqualTo(bottom);
      bottom = band.bottom();
      for (FlowNode node : lane.getFlowNodeRefs()) {
        assertThat(DrawnModel.covers(band, drawn.box(node))).as(node.getId()).isTrue();
      }
    }
    assertThat(drawn.shapes.get(BpmnIds.POOL).bottom()).isEqualTo(bottom);
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyNodeIsInALaneOrInsideItsSubprocess(DrawnModel drawn) {
    List<FlowNode> inLanes =
        drawn.model.getModelElementsByType(Lane.class).stream()
            .flatMap(lane -> lane.getFlowNodeRefs().stream())
            .toList();
    assertThat(inLanes).doesNotHaveDuplicates();
    for (FlowNode node : drawn.nodes()) {
      if (node.getParentElement() instanceof SubProcess parent) {
        assertThat(DrawnModel.covers(drawn.box(parent), drawn.box(node))).as(node.getId()).isTrue();
      } else {
        assertThat(inLanes).contains(node);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void noTwoNodesOverlap(DrawnModel drawn) {
    for (FlowNode a : drawn.nodes()) {
      assertThat(drawn.under(drawn.box(a)))
          .filteredOn(b -> a != b && !DrawnModel.nested(a, b))
          .filteredOn(b -> !attached(a, b) && !attached(b, a))
          .as("over " + a.getId())
          .isEmpty();
    }
  }

  private static boolean attached(FlowNode event, FlowNode host) {
    return event instanceof BoundaryEvent boundary && host.equals(boundary.getAttachedTo());
  }

  @ParameterizedTest
  @MethodSource("models")
  void boundaryEventsSitOnTheLowerBorderOfTheirTask(DrawnModel drawn) {
    for (BoundaryEvent event : drawn.model.getModelElementsByType(BoundaryEvent.class)) {
      Box box = drawn.box(event);
      Box host = drawn.box(event.getAttachedTo());
      assertThat(box.centreY()).isEqualTo(host.bottom());
      assertThat(box.centreX()).isBetween(host.x(), host.right());
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void flowsRunFromBorderToBorderInStraightPiecesPastAllOtherNodes(DrawnModel drawn) {
    for (SequenceFlow flow : drawn.model.getModelElementsByType(SequenceFlow.class)) {
      List<Point> points = drawn.edges.get(flow.getId());
      FlowNode source = flow.getSource();
      FlowNode target = flow.getTarget();
      assertThat(DrawnModel.onBorder(drawn.box(source), points.get(0))).as(flow.getId()).isTrue();
      assertThat(DrawnModel.onBorder(drawn.box(target), points.get(points.size() - 1)))
          .as(flow.getId())
          .isTrue();
      for (Box piece : DrawnModel.pieces(points)) {
        assertThat(piece.width() == 0 ^ piece.height() == 0).as(flow.getId()).isTrue();
        assertThat(drawn.under(piece))
            .filteredOn(node -> !DrawnModel.contains(node, flow))
            .as("under " + flow.getId())
            .isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void flowsShareALineOnlyWithFlowsFromOrToTheSameNode(DrawnModel drawn) {
    List<DrawnModel.Flow> flows = drawn.flows();
    for (DrawnModel.Flow a : flows) {
      assertThat(flows)
          .filteredOn(b -> !a.source().equals(b.source()) && !a.target().equals(b.target()))
          .filteredOn(b -> DrawnModel.shareALine(a.pieces(), b.pieces()))
          .as("on the line of " + a.id())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void labelsStandClearOfNodesFlowsAndEachOther(DrawnModel drawn) {
    List<DrawnModel.Flow> flows = drawn.flows();
    drawn.labels.forEach(
        (id, label) -> {
          assertThat(drawn.under(label))
              .filteredOn(node -> !DrawnModel.contains(node, drawn.model.getModelElementById(id)))
              .as("under the label of " + id)
              .isEmpty();
          assertThat(flows.stream().map(DrawnModel.Flow::pieces).flatMap(List::stream))
              .as("flows under the label of " + id)
              .noneMatch(piece -> DrawnModel.overlap(label, piece));
          assertThat(drawn.labels.values())
              .as("labels over that of " + id)
              .filteredOn(other -> DrawnModel.overlap(label, other))
              .containsExactly(label);
        });
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyNamedEventAndGatewayHasAPlaceForItsLabel(DrawnModel drawn) {
    for (FlowNode node : drawn.nodes()) {
      Box box = drawn.box(node);
      if (node.getName() != null && box.height() <= Box.GATEWAY) {
        assertThat(drawn.labels).containsKey(node.getId());
      }
    }
  }
}
