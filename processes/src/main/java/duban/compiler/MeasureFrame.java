package duban.compiler;

import org.camunda.bpm.model.bpmn.instance.Collaboration;
import org.camunda.bpm.model.bpmn.instance.Definitions;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.LaneSet;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;

/** What every measure's model holds before any step: one pool around an executable process. */
record MeasureFrame(
    Definitions definitions,
    Collaboration collaboration,
    Participant pool,
    Process process,
    LaneSet lanes) {

  private static final String NAMESPACE = "urn:duban:measures";
  private static final String HISTORY_TIME_TO_LIVE = "P730D";

  static MeasureFrame of(MeasureParties measure, Elements elements) {
    Definitions definitions = elements.create(Definitions.class, "Definitions_Measure");
    definitions.setTargetNamespace(NAMESPACE);
    elements.model().setDefinitions(definitions);
    Collaboration collaboration = elements.create(Collaboration.class, BpmnIds.COLLABORATION);
    definitions.addChildElement(collaboration);
    Process process = process(measure, elements);
    definitions.addChildElement(process);
    LaneSet lanes = elements.create(LaneSet.class, BpmnIds.LANES);
    process.addChildElement(lanes);
    Participant pool = elements.create(Participant.class, BpmnIds.POOL);
    pool.setName(measure.title());
    pool.setProcess(process);
    elements.document(pool, measure.cite("措施的办理"));
    collaboration.addChildElement(pool);
    Escalation overdue = elements.create(Escalation.class, BpmnIds.ESCALATION_OVERDUE);
    overdue.setName("超期");
    overdue.setEscalationCode(BpmnIds.OVERDUE_CODE);
    definitions.addChildElement(overdue);
    Message woundUp = elements.create(Message.class, BpmnIds.MESSAGE_PLAN_WOUND_UP);
    woundUp.setName(BpmnIds.MESSAGE_PLAN_WOUND_UP);
    definitions.addChildElement(woundUp);
    return new MeasureFrame(definitions, collaboration, pool, process, lanes);
  }

  private static Process process(MeasureParties measure, Elements elements) {
    String id = BpmnIds.process(measure.plan().key(), measure.measure().number());
    Process process = elements.create(Process.class, id);
    process.setName(measure.title());
    process.setExecutable(true);
    process.setCamundaHistoryTimeToLiveString(HISTORY_TIME_TO_LIVE);
    elements.document(process, measure.cite("措施的办理过程"));
    return process;
  }
}
