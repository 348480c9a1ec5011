package duban.compiler;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Document;

/**
 * Makes the elements of one model. Sets every id itself, or takes it away, since the model API
 * invents random ones.
 */
final class Elements {

  private final BpmnModelInstance model = Bpmn.createEmptyModel();
  private final Map<ModelElementInstance, ModelElementInstance> appended = new HashMap<>();

  BpmnModelInstance model() {
    return model;
  }

  <T extends BpmnModelElementInstance> T create(Class<T> type, String id) {
    return model.newInstance(type, id);
  }

  /** An element without id. */
  <T extends BpmnModelElementInstance> T create(Class<T> type) {
    // newInstance of the model gives an id, and taking it away searches the whole model for its
    // uses
    return type.cast(model.getModel().getType(type).newInstance(model));
  }

  /** Adds a child behind the one appended to the parent before; all of them are of one kind. */
  void append(ModelElementInstance parent, ModelElementInstance child) {
    // addChildElement looks at all children there are for the place the schema gives to this one
    ModelElementInstance last = appended.put(parent, child);
    if (last == null) {
      parent.addChildElement(child);
    } else {
      parent.insertElementAfter(child, last);
    }
  }

  <T extends BpmnModelElementInstance> T byId(String id) {
    return model.getModelElementById(id);
  }

  void document(BaseElement element, String text) {
    Documentation documentation = create(Documentation.class);
    documentation.setTextContent(text);
    element.addChildElement(documentation);
  }

  SequenceFlow flow(String id, String source, String target) {
    FlowNode from = byId(source);
    FlowNode to = byId(target);
    SequenceFlow flow = create(SequenceFlow.class, id);
    append(from.getParentElement(), flow);
    flow.setSource(from);
    flow.setTarget(to);
    from.getOutgoing().add(flow);
    to.getIncoming().add(flow);
    return flow;
  }

  ConditionExpression condition(String expression) {
    ConditionExpression condition = create(ConditionExpression.class);
    condition.setTextContent(expression);
    return condition;
  }

  /** A timer for a date; its id is that of its owner and {@code _timer}. */
  TimerEventDefinition timer(String owner, String date) {
    TimerEventDefinition timer = create(TimerEventDefinition.class, owner + "_timer");
    TimeDate timeDate = create(TimeDate.class);
    timeDate.setTextContent(date);
    timer.setTimeDate(timeDate);
    return timer;
  }

  /** The escalation OVERDUE, thrown or caught by an event. */
  EscalationEventDefinition overdue(String owner) {
    EscalationEventDefinition definition =
        create(EscalationEventDefinition.class, owner + "_escalation");
    definition.setEscalation(this.<Escalation>byId(BpmnIds.ESCALATION_OVERDUE));
    return definition;
  }

  /** A message, received by an event. */
  MessageEventDefinition message(String owner, String message) {
    MessageEventDefinition definition = create(MessageEventDefinition.class, owner + "_message");
    definition.setMessage(this.<Message>byId(message));
    return definition;
  }

  void listener(BaseElement element, String event, String expression) {
    CamundaExecutionListener listener = create(CamundaExecutionListener.class);
    listener.setCamundaEvent(event);
    listener.setCamundaExpression(expression);
    extend(element, listener);
  }

  void extend(BaseElement element, BpmnModelElementInstance extension) {
    if (element.getExtensionElements() == null) {
      element.setExtensionElements(create(ExtensionElements.class));
    }
    element.getExtensionElements().addChildElement(extension);
  }

  /**
   * The model in UTF-8. Whether it is valid is asked by the engine that deploys it, and by tests.
   */
  byte[] write() {
    Document document = (Document) model.getDocument().getDomSource().getNode();
    return ModelText.of(document).getBytes(StandardCharsets.UTF_8);
  }
}
