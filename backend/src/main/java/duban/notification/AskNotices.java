package duban.notification;

import duban.extension.Extension;
import duban.extension.ExtensionAsked;
import duban.extension.ExtensionDecided;
import duban.instruction.Instruction;
import duban.instruction.InstructionAnswered;
import duban.instruction.InstructionGiven;
import duban.instruction.InstructionReturned;
import duban.instruction.InstructionVerified;
import duban.instruction.Urgency;
import duban.organisation.Organisation;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.planning.Plans;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of what is asked of somebody: more time by a unit, an answer by a leader. */
@Component
class AskNotices {

  private static final Map<Urgency, String> CLASSES =
      Map.of(Urgency.URGENT, "急件", Urgency.NORMAL, "一般件", Urgency.HARD, "难件");

  private final NoticeBoard board;
  private final Plans plans;
  private final Organisation organisation;

  AskNotices(NoticeBoard board, Plans plans, Organisation organisation) {
    this.board = board;
    this.plans = plans;
    this.organisation = organisation;
  }

  @EventListener
  void on(ExtensionAsked asked) {
    Extension extension = asked.extension();
    tell(
        plans.plan(extension.measure().plan()).office(),
        "extension-asked",
        null,
        extension.measure().plan(),
        extension.measure(),
        organisation.nameOf(extension.unit())
            + "申请将"
            + extension.kind().title()
            + "延期至"
            + words(extension.until())
            + ":"
            + extension.reason());
  }

  @EventListener
  void on(ExtensionDecided decided) {
    Extension extension = decided.extension();
    boolean granted = extension.state() == Extension.State.GRANTED;
    tell(
        extension.unit(),
        granted ? "extension-granted" : "extension-refused",
        extension.task(),
        extension.measure().plan(),
        extension.measure(),
        extension.kind().title()
            + (granted ? "已同意延期至" + words(extension.decision().until()) : "不予延期,原期限不变")
            + because(extension.decision().text()));
  }

  @EventListener
  void on(InstructionGiven given) {
    Instruction instruction = given.instruction();
    tell(
        instruction.unit(),
        "instruction-given",
        instruction,
        instruction.givenBy()
            + "批示("
            + CLASSES.get(instruction.urgency())
            + "):"
            + instruction.text());
  }

  @EventListener
  void on(InstructionAnswered answered) {
    Instruction instruction = answered.instruction();
    UnitId office = plans.plan(instruction.plan()).office();
    if (!office.equals(instruction.unit())) {
      tell(
          office,
          "instruction-answered",
          instruction,
          organisation.nameOf(instruction.unit()) + "已答复批示,请核实:" + instruction.text());
    }
  }

  @EventListener
  void on(InstructionReturned returned) {
    Instruction instruction = returned.instruction();
    tell(
        instruction.unit(),
        "instruction-returned",
        instruction,
        "批示答复被退回" + because(instruction.lastAnswer().reason()));
  }

  @EventListener
  void on(InstructionVerified verified) {
    Instruction instruction = verified.instruction();
    tell(
        plans.plan(instruction.plan()).leaders(),
        "instruction-verified",
        instruction,
        organisation.nameOf(instruction.unit()) + "对批示的答复已经核实:" + instruction.lastAnswer().text());
  }

  private void tell(UnitId unit, String kind, Instruction instruction, String text) {
    tell(unit, kind, null, instruction.plan(), instruction.measure(), text);
  }

  private void tell(
      UnitId unit, String kind, String task, String plan, MeasureId measure, String text) {
    board.tell(
        unit,
        kind,
        task,
        plan,
        measure,
        measure == null ? text : text + "(第" + measure.number() + "项)");
  }

  private static String because(String reason) {
    return reason == null || reason.isBlank() ? "" : ":" + reason;
  }

  private static String words(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}
