package duban.agenda;

import duban.planning.ReportingPeriod;
import duban.work.TaskKind;
import java.util.Map;

/** The words of a feed. They name what is due and never what anybody reported. */
final class FeedWords {

  private static final Map<TaskKind, String> ENGLISH =
      Map.ofEntries(
          Map.entry(TaskKind.SIGN_FOR, "Sign for measure"),
          Map.entry(TaskKind.IMPLEMENT, "Implement"),
          Map.entry(TaskKind.CONSOLIDATE, "Consolidate"),
          Map.entry(TaskKind.REQUEST_CLOSURE, "Request closure"),
          Map.entry(TaskKind.REVIEW_CLOSURE, "Review closure"),
          Map.entry(TaskKind.REPORT, "Report progress"),
          Map.entry(TaskKind.CONSOLIDATE_REPORT, "Consolidate progress"),
          Map.entry(TaskKind.REVIEW_REPORT, "Review progress"),
          Map.entry(TaskKind.SUPERVISE, "Supervise"),
          Map.entry(TaskKind.INTERVIEW, "Record interview"),
          Map.entry(TaskKind.EDIT_PERIOD_REPORT, "Edit period report"),
          Map.entry(TaskKind.APPROVE_PERIOD_REPORT, "Approve period report"),
          Map.entry(TaskKind.ADVISE_EXTENSION, "Advise on extension"),
          Map.entry(TaskKind.DECIDE_EXTENSION, "Decide extension"),
          Map.entry(TaskKind.ANSWER_INSTRUCTION, "Answer instruction"),
          Map.entry(TaskKind.VERIFY_INSTRUCTION, "Verify answer"));

  private static final int LISTED = 30;

  private final boolean english;

  FeedWords(boolean english) {
    this.english = english;
  }

  String name() {
    return english ? "Duban deadlines" : "督办月历";
  }

  /** 填报进展 59 项(2026年第三季度), or of a single one 填报进展:2.1 建立培育库. */
  String summary(Entry entry) {
    String what = what(entry);
    if (entry.items().size() == 1 && entry.items().get(0).measure() != null) {
      return what + (english ? ": " : ":") + measure(entry.items().get(0));
    }
    String count =
        entry.items().isEmpty() ? "" : " " + entry.items().size() + (english ? "" : " 项");
    return what + count + (entry.period() == null ? "" : " · " + period(entry.period()));
  }

  String description(Entry entry) {
    StringBuilder text = new StringBuilder(entry.plan().title());
    if (entry.unit() != null) {
      text.append('\n').append(entry.unit().name());
    }
    entry.items().stream()
        .filter(item -> item.measure() != null)
        .limit(LISTED)
        .forEach(item -> text.append('\n').append(measure(item)));
    if (entry.items().size() > LISTED) {
      text.append("\n…");
    }
    return text.toString();
  }

  private String what(Entry entry) {
    return switch (entry.matter()) {
      case TASKS -> english ? ENGLISH.get(entry.kind()) : entry.kind().title();
      case MEASURES -> english ? "Measures to be done" : "措施到期";
      case OPENING -> english ? "Reports open" : "报告期开放";
      case DUE -> english ? "Reports due" : "报告到期";
      case CUT_OFF -> english ? "Reports cut off" : "报送截止";
      case PLAN_END -> english ? "Plan ends" : "方案期满";
    };
  }

  private String period(String period) {
    return english ? period : ReportingPeriod.of(period).inWords();
  }

  private static String measure(Entry.Item item) {
    return item.measure().number() + " " + item.measure().title();
  }
}
