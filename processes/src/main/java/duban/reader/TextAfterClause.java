package duban.reader;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import java.util.List;

/** Unnumbered text below a clause, which no clause is about. */
final class TextAfterClause implements Rule {
  @Override
  public List<Finding> check(Draft draft) {
    return draft.document().passages().stream()
        .flatMap(passage -> passage.after().stream())
        .map(
            line ->
                new Finding(
                    Level.WARNING,
                    "text-after-clause",
                    draft.document().span(line),
                    null,
                    "责任条款之后的文字没有自己的责任条款，已归入前面的措施：" + line.text(),
                    "请对照原文，检查是否属于该措施"))
        .toList();
  }
}
