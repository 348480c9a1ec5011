package duban.work;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a task asks for; its slug is the form key in the models. */
public enum TaskKind {
  SIGN_FOR("签收并制定落实计划", "提交后，各单位开始落实本措施。"),
  IMPLEMENT("落实", "提交后，等待其他单位完成，再由牵头单位申请销号。"),
  CONSOLIDATE("汇总", "提交后，等待其他具体任务完成，再由牵头单位申请销号。"),
  REQUEST_CLOSURE("申请销号", "提交后，由领导小组办公室审核。"),
  REVIEW_CLOSURE("审核销号", "同意后本措施销号，报告和督办随之结束；退回则由牵头单位重新申请。"),
  REPORT("填报进展", "提交后，由牵头单位汇总各单位进展。"),
  CONSOLIDATE_REPORT("汇总进展", "提交后，由领导小组办公室审阅。"),
  REVIEW_REPORT("审阅进展", "同意后进入下一报告期；退回则由牵头单位重新汇总。"),
  SUPERVISE("督办", "提交后通知该单位；到期仍未完成的，进入下一步督办。"),
  INTERVIEW("约谈记录", "提交后记入督办件；红牌不因约谈而撤销。"),
  EDIT_PERIOD_REPORT("编发报告", "提交后，由领导小组审阅。"),
  APPROVE_PERIOD_REPORT("审签报告", "同意后印发；退回则由办公室修改。"),
  ADVISE_EXTENSION("提出延期意见", "提交后，按审批权限由办公室或领导小组决定。"),
  DECIDE_EXTENSION("审批延期", "同意后任务期限随即顺延；不予延期的，原期限不变。"),
  ANSWER_INSTRUCTION("答复批示", "提交后，由领导小组办公室核实。"),
  VERIFY_INSTRUCTION("核实批示答复", "同意后报告领导；退回则由承办单位重新答复。");

  private final String title;
  private final String next;

  TaskKind(String title, String next) {
    this.title = title;
    this.next = next;
  }

  /** The kind with this form key. */
  @JsonCreator
  public static TaskKind of(String slug) {
    return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  @JsonValue
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is the office's own step on an overdue matter. */
  public boolean ofSupervision() {
    return this == SUPERVISE || this == INTERVIEW;
  }

  /** Chinese name of the task, a verb and its object. */
  public String title() {
    return title;
  }

  /** Whether it is about the reporting period its process is in; a case knows its own. */
  boolean ofPeriod() {
    return switch (this) {
      case SIGN_FOR, IMPLEMENT, CONSOLIDATE, REQUEST_CLOSURE, REVIEW_CLOSURE -> false;
      case SUPERVISE, INTERVIEW -> false;
      case ADVISE_EXTENSION, DECIDE_EXTENSION, ANSWER_INSTRUCTION, VERIFY_INSTRUCTION -> false;
      default -> true;
    };
  }

  /** What happens once it is done, in one Chinese sentence. */
  public String next() {
    return next;
  }
}
