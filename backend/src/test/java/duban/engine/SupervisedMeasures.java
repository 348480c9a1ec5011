package duban.engine;

import static org.assertj.core.api.Assertions.assertThat;

import duban.organisation.Actor;
import duban.organisation.People;
import duban.supervision.ByHand;
import duban.supervision.CaseAction;
import duban.supervision.SupervisionCase;
import duban.supervision.SupervisionCases;
import duban.testing.Rules;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What tests of {@code supervision.bpmn} share; together they come every way through it. A sign-for
 * of 20 March is due on Tuesday, 21 March 2023.
 */
abstract class SupervisedMeasures extends RunningMeasures {

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH");

  @Autowired protected SupervisionCases cases;
  @Autowired protected ByHand byHand;
  @Autowired private People people;
  @Autowired protected Rules rules;
  @Autowired protected RuntimeService runtime;

  @AfterEach
  void putTheRulesBack() {
    rules.putBack();
  }

  protected void act(CaseAction action, String note) {
    byHand.act(office(), onlyCase().id(), action, note);
    time.runJobs();
  }

  protected Actor office() {
    return people.actor("office").orElseThrow();
  }

  protected ProcessInstance running() {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey("supervision")
        .processInstanceBusinessKey(measure.value())
        .singleResult();
  }

  /** Escalations that found a case open. */
  protected long joined() {
    return jdbc.sql("select count(*) from act_hi_actinst where act_id_ = 'End_Joined'")
        .query(Long.class)
        .single();
  }

  /**
   * The steps on the only case, as {@code URGE 2023-03-22T09}: the hour in which they were taken.
   */
  protected List<String> steps() {
    return onlyCase().steps().stream()
        .map(step -> step.level() + " " + HOUR.format(time.local(step.at())))
        .toList();
  }

  protected SupervisionCase onlyCase() {
    assertThat(cases.ofMeasure(measure)).hasSize(1);
    return cases.ofMeasure(measure).get(0);
  }
}
