package duban.instruction;

import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.organisation.Ref;
import duban.planning.MeasureId;
import duban.planning.MeasureRef;
import duban.planning.PlanRef;
import duban.planning.Plans;
import duban.work.Lights;
import duban.work.TimeLight;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

/**
 * An instruction for pages.
 *
 * @param light of the answer, null once there is an accepted one
 * @param task the reader's own open task on it
 * @param actions what the reader may do with it: {@code conclude}, {@code next}
 */
public record InstructionView(
    long id,
    PlanRef plan,
    @Nullable MeasureRef measure,
    @Nullable Long report,
    @Nullable Long follows,
    Ref unit,
    Urgency urgency,
    String text,
    String givenBy,
    Instant givenAt,
    Instant due,
    @Nullable TimeLight light,
    Instruction.State state,
    @Nullable String concludedBy,
    @Nullable Instant endedAt,
    List<Instruction.Answer> answers,
    @Nullable String task,
    List<String> actions) {

  /** Words instructions for a reader. */
  @Component
  public static class Views {

    private final Instructions instructions;
    private final Instructing instructing;
    private final Organisation organisation;
    private final Plans plans;
    private final Lights lights;

    Views(
        Instructions instructions,
        Instructing instructing,
        Organisation organisation,
        Plans plans,
        Lights lights) {
      this.instructions = instructions;
      this.instructing = instructing;
      this.organisation = organisation;
      this.plans = plans;
      this.lights = lights;
    }

    public List<InstructionView> of(List<Instruction> found, Actor reader) {
      Map<MeasureId, MeasureRef> measures =
          plans.refs(found.stream().map(Instruction::measure).toList());
      Map<Long, String> tasks =
          instructions.tasksOn(found.stream().map(Instruction::id).toList(), reader.units());
      return found.stream()
          .map(it -> view(it, measures.get(it.measure()), tasks.get(it.id()), reader))
          .toList();
    }

    public InstructionView of(Instruction found, Actor reader) {
      return of(List.of(found), reader).get(0);
    }

    private InstructionView view(Instruction it, MeasureRef measure, String task, Actor reader) {
      return new InstructionView(
          it.id(),
          plans.plan(it.plan()).ref(),
          measure,
          it.report(),
          it.follows(),
          organisation.ref(it.unit()),
          it.urgency(),
          it.text(),
          it.givenBy(),
          it.givenAt(),
          it.due(),
          it.state() == Instruction.State.OPEN ? lights.of(it.due()) : null,
          it.state(),
          it.concludedBy(),
          it.endedAt(),
          it.answers(),
          task,
          actions(it, reader));
    }

    private List<String> actions(Instruction it, Actor reader) {
      if (!instructing.isLeader(reader, it.plan())) {
        return List.of();
      }
      List<String> actions = new ArrayList<>();
      if (it.running() || it.state() == Instruction.State.ANSWERED) {
        actions.add("conclude");
        if (it.measure() == null || !plans.measure(it.measure()).closed()) {
          actions.add("next");
        }
      }
      return actions;
    }
  }
}
