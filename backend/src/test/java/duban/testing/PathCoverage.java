package duban.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Notes which nodes and flows of the models made by hand the tests of this run have come through.
 * What is noted outlives applications: the coverage is that of the whole run.
 */
public final class PathCoverage extends AbstractProcessEnginePlugin {

  private static final Map<String, Set<String>> ALL = new ConcurrentHashMap<>();
  private static final Map<String, Set<String>> PASSED = new ConcurrentHashMap<>();

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    List<BpmnParseListener> listeners = new ArrayList<>(List.of(listener()));
    if (configuration.getCustomPostBPMNParseListeners() != null) {
      listeners.addAll(configuration.getCustomPostBPMNParseListeners());
    }
    configuration.setCustomPostBPMNParseListeners(listeners);
  }

  /** Nodes and flows that nothing has come through, by process; without those wholly covered. */
  public static Map<String, Set<String>> missed() {
    Map<String, Set<String>> missed = new TreeMap<>();
    ALL.forEach(
        (process, all) -> {
          Set<String> left = new TreeSet<>(all);
          left.removeAll(PASSED.getOrDefault(process, Set.of()));
          if (!left.isEmpty()) {
            missed.put(process, left);
          }
        });
    return missed;
  }

  /** How many nodes and flows each process has and how many were come through, to print. */
  public static String inWords() {
    StringBuilder words = new StringBuilder("Path coverage of the models made by hand\n");
    new TreeMap<>(ALL)
        .forEach(
            (process, all) ->
                words.append(
                    "  %-24s %d of %d nodes and flows%n"
                        .formatted(
                            process,
                            all.size() - missed().getOrDefault(process, Set.of()).size(),
                            all.size())));
    return words.toString();
  }

  private static BpmnParseListener listener() {
    return new AbstractBpmnParseListener() {
      @Override
      public void parseProcess(Element element, ProcessDefinitionEntity process) {
        if (!process.getKey().startsWith("Measure_")) {
          process.getActivities().forEach(activity -> watch(process.getKey(), activity));
        }
      }
    };
  }

  private static void watch(String process, ActivityImpl activity) {
    note(ALL, process, activity.getId());
    activity.addBuiltInListener(
        ExecutionListener.EVENTNAME_START, passing(process, activity.getId()));
    activity
        .getOutgoingTransitions()
        .forEach(
            flow -> {
              note(ALL, process, flow.getId());
              ((TransitionImpl) flow)
                  .addListener(ExecutionListener.EVENTNAME_TAKE, passing(process, flow.getId()));
            });
    activity.getActivities().forEach(child -> watch(process, child));
  }

  private static ExecutionListener passing(String process, String element) {
    return execution -> note(PASSED, process, element);
  }

  private static void note(Map<String, Set<String>> where, String process, String element) {
    where.computeIfAbsent(process, key -> ConcurrentHashMap.newKeySet()).add(element);
  }
}
