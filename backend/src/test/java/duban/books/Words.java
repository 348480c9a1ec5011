package duban.books;

import duban.testing.Answers;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What people write: sloppy units are sent back once, leaders send back one report in five. */
final class Words {

  private final Set<String> sentBack = new HashSet<>();

  Map<String, Object> of(OpenTask task) {
    boolean refuse =
        switch (task.kind()) {
          case REVIEW_REPORT, REVIEW_CLOSURE -> Diary.chance(task, 5) == 0;
          case APPROVE_PERIOD_REPORT -> Diary.chance(task, 3) == 0;
          default -> false;
        };
    if (refuse && sentBack.add(task.kind() + "/" + task.plan() + task.measure() + task.period())) {
      return Answers.returning("内容空泛,请补充数据。");
    }
    if (task.kind() == TaskKind.REPORT) {
      return report(task);
    }
    if (task.kind() == TaskKind.INTERVIEW) {
      Map<String, Object> interview = new HashMap<>(Answers.to(task.kind()));
      interview.put("heldOn", Diary.day(task.created()).toString());
      return interview;
    }
    return Answers.to(task.kind());
  }

  /** Sloppy units write the same words in every period. */
  private static Map<String, Object> report(OpenTask task) {
    String progress =
        Temper.of(task.unit()) == Temper.SLOPPY
            ? "按要求推进各项工作。"
            : task.period() + "完成走访企业 " + (5 + Diary.chance(task, 40)) + " 家,各项工作按序时进度推进。";
    return new HashMap<>(Answers.report(progress));
  }
}
