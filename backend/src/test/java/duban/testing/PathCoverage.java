package duban.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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
 * What is noted outlives applications, and the processes that share a run leave it in its
 * directory: the coverage is that of the whole run.
 */
public final class PathCoverage extends AbstractProcessEnginePlugin {

  private static final Map<String, Set<String>> ALL = new ConcurrentHashMap<>();
  private static final Map<String, Set<String>> PASSED = new ConcurrentHashMap<>();

  /** Where the processes of this run leave what they noted; empty where one runs all tests. */
  private static final Optional<Path> RUN =
      Optional.ofNullable(System.getProperty("duban.path-coverage")).map(Path::of);

  static {
    RUN.ifPresent(
        directory ->
            Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(directory), "coverage")));
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    List<BpmnParseListener> listeners = new ArrayList<>(List.of(listener()));
    if (configuration.getCustomPostBPMNParseListeners() != null) {
      listeners.addAll(configuration.getCustomPostBPMNParseListeners());
    }
    configuration.setCustomPostBPMNParseListeners(listeners);
  }

  private static void leave(Path directory) {
    List<String> lines = new ArrayList<>();
    ALL.forEach(
        (process, all) ->
            all.forEach(
                element -> {
                  boolean passed = PASSED.getOrDefault(process, Set.of()).contains(element);
                  lines.add(String.join(" ", process, element, String.valueOf(passed)));
                }));
    try {
      Files.createDirectories(directory);
      Files.write(directory.resolve(ProcessHandle.current().pid() + ".txt"), lines);
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  /** Adds what the other processes of this run have noted. */
  public static void gather() throws IOException {
    if (RUN.isPresent()) {
      try (Stream<Path> left = Files.list(RUN.get())) {
        for (Path file : left.toList()) {
          Files.readAllLines(file).forEach(line -> add(line.split(" ")));
        }
      }
    }
  }

  private static void add(String[] noted) {
    note(ALL, noted[0], noted[1]);
    if (Boolean.parseBoolean(noted[2])) {
      note(PASSED, noted[0], noted[1]);
    }
  }

  /** The processes that any test has run. */
  public static Set<String> watched() {
    return new TreeSet<>(ALL.keySet());
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
