package duban.reporting.draft;

import duban.closure.Closure;
import duban.reporting.body.Sentence;
import duban.reporting.facts.Facts;
import duban.reporting.facts.ProgressClass;
import duban.reporting.facts.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the measures of a plan ended, for the final report. */
final class Endings {

  private static final Map<Closure.Grade, String> GRADES =
      Map.of(
          Closure.Grade.EXCELLENT, "优秀",
          Closure.Grade.GOOD, "良好",
          Closure.Grade.PASS, "合格",
          Closure.Grade.FAIL, "不合格");

  private Endings() {}

  static List<Sentence> of(Facts facts, Counted counted) {
    List<Sentence> sentences = new ArrayList<>();
    List<Standing> graded = facts.standings().stream().filter(it -> it.grade() != null).toList();
    if (!graded.isEmpty()) {
      Say say = Say.words("已销号措施中");
      String mark = "，";
      for (Closure.Grade grade : Closure.Grade.values()) {
        long measures = graded.stream().filter(it -> grade.name().equals(it.grade())).count();
        if (measures > 0) {
          say.and(mark + GRADES.get(grade) + " ").figure("grades." + grade, measures).and(" 项");
          mark = "、";
        }
      }
      sentences.add(say.and("。").from(counted.measures("grades", graded)).done());
    }
    List<Standing> open =
        facts.standings().stream().filter(it -> !it.in(ProgressClass.COMPLETED)).toList();
    if (!open.isEmpty()) {
      sentences.add(
          Say.words("未销号 ")
              .figure("measures.open", open.size())
              .and(" 项。")
              .from(counted.measures("measures.open", open))
              .done());
    }
    return sentences;
  }
}
