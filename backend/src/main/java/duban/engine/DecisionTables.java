package duban.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.ModelException;
import org.springframework.stereotype.Service;

/** Decision tables as files: read, tried without being deployed, deployed as new versions. */
@Service
public class DecisionTables {

  private final RepositoryService repository;
  private final Decisions decisions;
  private final DmnEngine trials;
  private final FeelEngine feel;

  DecisionTables(RepositoryService repository, Decisions decisions) {
    this.repository = repository;
    this.decisions = decisions;
    var configuration =
        (DefaultDmnEngineConfiguration)
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
    configuration.setFeelEngineFactory(
        () -> new RememberingFeel(new ScalaFeelEngineFactory(List.of()).createInstance()));
    this.trials = configuration.buildEngine();
    this.feel = configuration.getFeelEngine();
  }

  /**
   * Reads the one table of a file.
   *
   * @throws TableFaulty when it is none, or a cell cannot be read
   */
  public DecisionTable read(byte[] dmn) {
    DecisionTable table = TableReading.of(model(dmn));
    List<TableFault> faults = unreadableCells(table);
    if (!faults.isEmpty()) {
      throw new TableFaulty(faults);
    }
    return table;
  }

  /**
   * The table of a file as a function, without deploying it; the function gives nothing where no
   * rule applies.
   *
   * @throws TableFaulty when it cannot be evaluated
   */
  public Function<Map<String, Object>, Optional<Map<String, Object>>> trial(byte[] dmn) {
    try {
      DmnDecision decision = trials.parseDecisions(new ByteArrayInputStream(dmn)).get(0);
      return inputs ->
          Optional.ofNullable(
                  trials
                      .evaluateDecisionTable(decision, Variables.fromMap(inputs))
                      .getSingleResult())
              .map(row -> row.getEntryMap());
    } catch (DmnEngineException ex) {
      throw new TableFaulty(List.of(TableFault.of("not-dmn", messageOf(ex))));
    }
  }

  /** The ids of all tables that are deployed, sorted. */
  public List<String> ids() {
    return repository.createDecisionDefinitionQuery().latestVersion().list().stream()
        .map(definition -> definition.getKey())
        .sorted()
        .toList();
  }

  /** The versions of a table, the newest first. */
  public List<TableVersion> versions(String table) {
    var definitions =
        repository
            .createDecisionDefinitionQuery()
            .decisionDefinitionKey(table)
            .orderByDecisionDefinitionVersion()
            .desc()
            .list();
    Map<String, Deployment> deployments =
        repository.createDeploymentQuery().list().stream()
            .collect(Collectors.toMap(Deployment::getId, found -> found));
    return definitions.stream()
        .map(
            found -> {
              Deployment deployment = deployments.get(found.getDeploymentId());
              return new TableVersion(
                  found.getId(),
                  found.getVersion(),
                  deployment.getName(),
                  deployment.getDeploymentTime().toInstant());
            })
        .toList();
  }

  /** The file of a version. */
  public byte[] source(TableVersion version) {
    try (InputStream file = repository.getDecisionModel(version.id())) {
      return file.readAllBytes();
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  /**
   * Deploys tables; a file that is the same as the one of this source before is left alone.
   *
   * @param files by the ids of their tables
   */
  public void deploy(String source, Map<String, byte[]> files) {
    var deployment = repository.createDeployment().name(source).enableDuplicateFiltering(true);
    files.forEach(
        (table, dmn) -> deployment.addInputStream(table + ".dmn", new ByteArrayInputStream(dmn)));
    deployment.deploy();
    files.keySet().forEach(decisions::changed);
  }

  /** Deploys a table as a new version, though it be the same as an earlier one. */
  public void deployAnew(String source, String table, byte[] dmn) {
    repository
        .createDeployment()
        .name(source)
        .addInputStream(table + ".dmn", new ByteArrayInputStream(dmn))
        .deploy();
    decisions.changed(table);
  }

  private static Decision model(byte[] dmn) {
    DmnModelInstance model;
    try {
      model = Dmn.readModelFromStream(new ByteArrayInputStream(dmn));
    } catch (ModelException ex) {
      throw new TableFaulty(List.of(TableFault.of("not-dmn", messageOf(ex))));
    }
    Collection<Decision> found = model.getModelElementsByType(Decision.class);
    if (found.size() != 1) {
      throw new TableFaulty(List.of(TableFault.of("not-one-table", String.valueOf(found.size()))));
    }
    return found.iterator().next();
  }

  private List<TableFault> unreadableCells(DecisionTable table) {
    List<TableFault> faults = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      DecisionTable.Row rule = table.rows().get(row);
      for (int i = 0; i < table.inputs().size(); i++) {
        DecisionTable.Column column = table.inputs().get(i);
        if (!readsAsTest(rule.inputs().get(i), column)) {
          faults.add(
              TableFault.of("cell-unreadable", rule.inputs().get(i)).at(row + 1, column.label()));
        }
      }
      for (int i = 0; i < table.outputs().size(); i++) {
        DecisionTable.Column column = table.outputs().get(i);
        if (!readsAsValue(rule.outputs().get(i), table)) {
          faults.add(
              TableFault.of("cell-unreadable", rule.outputs().get(i)).at(row + 1, column.label()));
        }
      }
    }
    return faults;
  }

  private boolean readsAsTest(String cell, DecisionTable.Column column) {
    if (cell.isEmpty()) {
      return true;
    }
    try {
      feel.evaluateSimpleUnaryTests(
          cell, "sample", Variables.putValue("sample", sample(column)).asVariableContext());
      return true;
    } catch (FeelException ex) {
      return false;
    }
  }

  /** An output may count from an input, as {@code workingDaysOverdue + 5} does. */
  private boolean readsAsValue(String cell, DecisionTable table) {
    VariableMap samples = Variables.createVariables();
    table.inputs().forEach(column -> samples.putValue(column.name(), sample(column)));
    try {
      return feel.evaluateSimpleExpression(cell, samples.asVariableContext()) != null;
    } catch (FeelException ex) {
      return false;
    }
  }

  private static Object sample(DecisionTable.Column column) {
    return switch (column.type()) {
      case "string" -> "";
      case "boolean" -> true;
      default -> 1;
    };
  }

  private static String messageOf(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getMessage();
  }
}
