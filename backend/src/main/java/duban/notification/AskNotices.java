package duban.notification;

import duban.extension.Extension;
import duban.extension.ExtensionAsked;
import duban.extension.ExtensionDecided;
import duban.instruction.Instruction;
import duban.instruction.InstructionAnswered;
import duban.instruction.InstructionGiven;
import duban.instruction.InstructionReturned;
import duban.instruction.InstructionVerified;
import duban.organisation.Organisation;
import duban.organisation.UnitId;
import duban.planning.Plans;
import duban.work.OpenTask;
import duban.work.OpenTasks;
import duban.work.TaskKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of what is asked of somebody: more time by a unit, an answer by a leader. */
@Component
class AskNotices {

  private final Notices notices;
  private final Recipients recipients;
  private final OpenTasks tasks;
  private final Plans plans;
  private final Organisation organisation;

  AskNotices(
      Notices notices,
      Recipients recipients,
      OpenTasks tasks,
      Plans plans,
      Organisation organisation) {
    this.notices = notices;
    this.tasks = tasks;
    this.recipients = recipients;
    this.plans = plans;
    this.organisation = organisation;
  }

  @EventListener
  void on(ExtensionAsked asked) {
    Extension extension = asked.extension();
    notices.tell(
        of(NoticeKind.EXTENSION_ASKED, extension)
            .saying("until", extension.until().toString())
            .saying("reason", extension.reason())
            .to(Audience.office()));
  }

  @EventListener
  void on(ExtensionDecided decided) {
    Extension extension = decided.extension();
    boolean granted = extension.state() == Extension.State.GRANTED;
    LocalDate until = extension.decision().until();
    notices.tell(
        of(granted ? NoticeKind.EXTENSION_GRANTED : NoticeKind.EXTENSION_REFUSED, extension)
            .leadingTo(extension.task())
            .saying("until", until == null ? null : until.toString())
            .saying("reason", extension.decision().text())
            .to(Audience.staffOf(extension.unit()), Audience.headOf(extension.unit())));
  }

  @EventListener
  void on(InstructionGiven given) {
    Instruction instruction = given.instruction();
    notices.tell(
        of(NoticeKind.INSTRUCTION_GIVEN, instruction)
            .leadingTo(answering(instruction))
            .saying("by", instruction.givenBy())
            .saying("urgency", instruction.urgency().name().toLowerCase(Locale.ROOT))
            .to(doing(instruction), Audience.headOf(instruction.unit())));
  }

  @EventListener
  void on(InstructionAnswered answered) {
    Instruction instruction = answered.instruction();
    boolean ownAnswer = plans.plan(instruction.plan()).office().equals(instruction.unit());
    notices.tell(
        of(NoticeKind.INSTRUCTION_ANSWERED, instruction)
            .to(ownAnswer ? Audience.leaders() : Audience.office()));
  }

  @EventListener
  void on(InstructionReturned returned) {
    Instruction instruction = returned.instruction();
    notices.tell(
        of(NoticeKind.INSTRUCTION_RETURNED, instruction)
            .saying("reason", instruction.lastAnswer().reason())
            .to(doing(instruction)));
  }

  @EventListener
  void on(InstructionVerified verified) {
    Instruction instruction = verified.instruction();
    notices.tell(
        of(NoticeKind.INSTRUCTION_VERIFIED, instruction)
            .saying("text", instruction.lastAnswer().text())
            .to(Audience.leaders()));
  }

  private String answering(Instruction instruction) {
    List<OpenTask> open =
        instruction.measure() == null
            ? tasks.ofPlan(instruction.plan())
            : tasks.ofMeasure(instruction.measure());
    return open.stream()
        .filter(task -> task.kind() == TaskKind.ANSWER_INSTRUCTION)
        .filter(task -> task.unit().equals(instruction.unit()))
        .max(Comparator.comparing(OpenTask::created))
        .map(OpenTask::id)
        .orElse(null);
  }

  private Audience doing(Instruction instruction) {
    return recipients.doing(instruction.unit(), instruction.plan());
  }

  private Happening of(NoticeKind kind, Extension extension) {
    return about(Happening.of(kind, extension.measure()), extension.unit())
        .saying("task", extension.kind().slug());
  }

  private Happening of(NoticeKind kind, Instruction instruction) {
    return about(Happening.of(kind, instruction.plan(), instruction.measure()), instruction.unit())
        .saying("page", instruction.measure() == null ? "/tasks" : null)
        .saying("text", instruction.text());
  }

  private Happening about(Happening happening, UnitId unit) {
    return happening.about(unit).saying("unit", organisation.nameOf(unit));
  }
}
