package duban.compiler;

import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.Lane;

/**
 * What a node belongs to.
 *
 * @param container the process or a subprocess
 * @param lane null within a subprocess, which itself stands in a lane
 */
record Scope(BpmnModelElementInstance container, Lane lane) {}
