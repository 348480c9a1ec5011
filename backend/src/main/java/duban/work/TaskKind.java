package duban.work;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a task asks for; its slug is the form key in the models. */
public enum TaskKind {
  SIGN_FOR("签收并制定落实计划"),
  IMPLEMENT("落实"),
  CONSOLIDATE("汇总"),
  REQUEST_CLOSURE("申请销号"),
  REVIEW_CLOSURE("审核销号"),
  REPORT("填报进展"),
  CONSOLIDATE_REPORT("汇总进展"),
  REVIEW_REPORT("审阅进展"),
  SUPERVISE("督办"),
  INTERVIEW("约谈记录"),
  EDIT_PERIOD_REPORT("编发报告"),
  APPROVE_PERIOD_REPORT("审签报告"),
  ADVISE_EXTENSION("提出延期意见"),
  DECIDE_EXTENSION("审批延期"),
  ANSWER_INSTRUCTION("答复批示"),
  VERIFY_INSTRUCTION("核实批示答复");

  private final String title;

  TaskKind(String title) {
    this.title = title;
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
}
