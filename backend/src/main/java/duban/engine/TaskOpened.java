package duban.engine;

import java.time.Instant;
import java.util.Map;

/**
 * A user task was created. Published inside the engine's transaction.
 *
 * @param element id in the model, {@code Task_Report_u03}
 * @param kind form key of the task, {@code report}
 * @param group candidate group: the registered unit that has to do it
 * @param businessKey of its process instance
 * @param due null when the model sets none
 * @param variables the process variables the task can see
 */
public record TaskOpened(
    String id,
    String element,
    String kind,
    String name,
    String group,
    String businessKey,
    String processInstance,
    Instant created,
    Instant due,
    Map<String, Object> variables) {}
