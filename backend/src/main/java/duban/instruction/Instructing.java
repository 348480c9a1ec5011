package duban.instruction;

import duban.compiler.BpmnIds;
import duban.engine.ProcessEnded;
import duban.engine.Processes;
import duban.organisation.Actor;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.planning.MeasureJournal;
import duban.planning.PlanAccess;
import duban.planning.PlanNotFound;
import duban.planning.Plans;
import duban.planning.PublishedMeasure;
import duban.planning.PublishedPlan;
import duban.problem.FormInvalid;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Giving instructions, ending them, and reading them. */
@Service
public class Instructing {

  private static final String PROCESS = "instruction";
  private static final String OVER = "Message_InstructionOver";

  private final Instructions instructions;
  private final Processes processes;
  private final Plans plans;
  private final PlanAccess access;
  private final MeasureJournal journal;
  private final ApplicationEventPublisher events;

  Instructing(
      Instructions instructions,
      Processes processes,
      Plans plans,
      PlanAccess access,
      MeasureJournal journal,
      ApplicationEventPublisher events) {
    this.instructions = instructions;
    this.processes = processes;
    this.plans = plans;
    this.access = access;
    this.journal = journal;
    this.events = events;
  }

  /**
   * Gives an instruction on a measure.
   *
   * @throws LeadersOnly when the person is none of the plan's leaders
   * @throws MeasureOver when the measure is closed
   */
  @Transactional
  public Instruction giveOnMeasure(Actor actor, String plan, String number, Order order) {
    PublishedMeasure measure = access.measure(actor, plan, number);
    requireLeader(actor, plan);
    return give(actor, plan, measure.id(), null, null, order);
  }

  /**
   * Gives an instruction on a period report as a whole. On one across plans it is kept with the
   * first that the leader leads and in which the unit has a part.
   *
   * @param reported the plans that it is a report on
   * @throws LeadersOnly when the person leads none of them
   */
  @Transactional
  public Instruction giveOnReport(
      Actor actor, Collection<String> reported, long report, Order order) {
    String plan = planFor(actor, reported, order.unit());
    requireLeader(actor, plan);
    return give(actor, plan, null, report, null, order);
  }

  private String planFor(Actor actor, Collection<String> reported, UnitId unit) {
    List<String> led = reported.stream().filter(plan -> isLeader(actor, plan)).toList();
    return led.stream()
        .filter(plan -> addressees(plan).contains(unit))
        .findFirst()
        .orElseGet(() -> led.isEmpty() ? reported.iterator().next() : led.get(0));
  }

  /** Takes a matter further: the former instruction is concluded, a new one begins. */
  @Transactional
  public Instruction giveNext(Actor actor, long id, Order order) {
    Instruction former = instruction(actor, id);
    conclude(actor, id);
    return give(actor, former.plan(), former.measure(), former.report(), id, order);
  }

  private Instruction give(
      Actor actor, String plan, MeasureId measure, Long report, Long follows, Order order) {
    if (measure != null && plans.measure(measure).closed()) {
      throw new MeasureOver(measure);
    }
    if (!addressees(plan).contains(order.unit())) {
      throw FormInvalid.of("unit", "is no unit of the plan");
    }
    long id = instructions.add(plan, measure, report, follows, order, actor);
    if (measure != null) {
      journal.byPerson(measure, actor, order.unit(), "instruction-given", order.text());
    }
    instructions.runsIn(id, processes.start(PROCESS, key(plan, measure), variables(id, measure)));
    Instruction given = instructions.get(id);
    events.publishEvent(new InstructionGiven(given));
    return given;
  }

  private static String key(String plan, MeasureId measure) {
    return measure == null ? plan : measure.value();
  }

  private static Map<String, Object> variables(long id, MeasureId measure) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("instructionId", id);
    variables.put("measureId", measure == null ? null : measure.value());
    return variables;
  }

  /**
   * The leader is content: an open instruction ends, an answered one is marked.
   *
   * @throws LeadersOnly when the person is none of the plan's leaders
   * @throws InstructionEnded when it is concluded or has lapsed already
   */
  @Transactional
  public void conclude(Actor actor, long id) {
    Instruction instruction = instruction(actor, id);
    requireLeader(actor, instruction.plan());
    if (!instruction.running() && instruction.state() != Instruction.State.ANSWERED) {
      throw new InstructionEnded(instruction);
    }
    instructions.conclude(id, actor);
    if (instruction.measure() != null) {
      journal.byPerson(
          instruction.measure(), actor, instruction.unit(), "instruction-concluded", null);
    }
    if (instruction.running()) {
      processes.deliver(OVER, instruction.processInstance());
    }
  }

  /** A measure's process has ended: what was asked on it ends with it. */
  @EventListener
  void on(ProcessEnded ended) {
    if (ended.businessKey() == null || !ended.businessKey().contains("/")) {
      return;
    }
    MeasureId measure = MeasureId.of(ended.businessKey());
    if (ended.process().equals(BpmnIds.process(measure.plan(), measure.number()))) {
      instructions.ofMeasure(measure).stream().filter(Instruction::running).forEach(this::lapse);
    }
  }

  private void lapse(Instruction instruction) {
    instructions.lapse(instruction.id());
    journal.byTime(instruction.measure(), instruction.unit(), "instruction-lapsed", null);
    processes.deliver(OVER, instruction.processInstance());
  }

  /**
   * @throws InstructionNotFound when there is none, or the person may not see it
   */
  public Instruction instruction(Actor actor, long id) {
    return instructions
        .find(id)
        .filter(found -> mayRead(actor, found))
        .orElseThrow(() -> new InstructionNotFound(id));
  }

  /** Those of the plans a person's units supervise, and those addressed to these units. */
  public List<Instruction> all(Actor actor) {
    List<String> supervised =
        plans.all().stream()
            .filter(plan -> access.supervises(actor, plan))
            .map(PublishedPlan::key)
            .toList();
    return instructions.ofPlansOrUnits(supervised, actor.units());
  }

  public List<Instruction> ofMeasure(Actor actor, String plan, String number) {
    PublishedMeasure measure = access.measure(actor, plan, number);
    return instructions.ofMeasure(measure.id()).stream()
        .filter(found -> mayRead(actor, found))
        .toList();
  }

  /** The instructions on a report; who may see the report is known above. */
  public List<Instruction> ofReport(long report) {
    return instructions.ofReport(report);
  }

  /** Every instruction given on some plans; who may see them is known above. */
  public List<Instruction> ofPlans(Collection<String> keys) {
    return instructions.ofPlansOrUnits(keys, Set.of());
  }

  /** Every unit with a part in the plan, and its office. */
  public Set<UnitId> addressees(String plan) {
    Set<UnitId> units = new LinkedHashSet<>();
    plans.measures(plan).forEach(measure -> units.addAll(access.unitsOf(measure)));
    units.add(plans.plan(plan).office());
    return units;
  }

  boolean isLeader(Actor actor, String plan) {
    return actor.belongsTo(plans.plan(plan).leaders());
  }

  private boolean mayRead(Actor actor, Instruction instruction) {
    if (actor.belongsTo(instruction.unit())) {
      return true;
    }
    return instruction.measure() == null
        ? access.supervises(actor, plans.plan(instruction.plan()))
        : access.oversees(actor, plans.measure(instruction.measure()));
  }

  private void requireLeader(Actor actor, String plan) {
    if (isLeader(actor, plan)) {
      return;
    }
    throw access.mayRead(actor, plans.plan(plan)) ? new LeadersOnly() : new PlanNotFound(plan);
  }
}
