package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.reader.draft.Draft;
import duban.reader.text.Line;
import java.util.List;

/**
 * Paragraphs below a clause that have none of their own. They were added to the measure above; told
 * once where the document has many.
 */
final class TextAfterClause implements Rule {

  private static final int MANY = 5;

  @Override
  public List<Finding> check(Draft draft) {
    List<Line> lines =
        draft.document().passages().stream()
            .flatMap(passage -> passage.after().stream())
            .filter(line -> isParagraph(draft, line))
            .toList();
    return lines.size() > MANY
        ? List.of(together(draft, lines))
        : lines.stream().map(line -> alone(draft, line)).toList();
  }

  /** Text in the line of the clause is the measure's own; a line with a colon leads to the next. */
  private static boolean isParagraph(Draft draft, Line line) {
    String before = draft.document().source().text().substring(0, line.start()).stripTrailing();
    String gap = draft.document().source().text().substring(before.length(), line.start());
    return (before.isEmpty() || gap.contains("\n")) && !line.plain().endsWith(":");
  }

  private static Finding alone(Draft draft, Line line) {
    String message = "责任条款之后的段落没有自己的责任条款，已归入前面的措施：" + line.text();
    return finding(draft, line.start(), line.end(), message);
  }

  private static Finding together(Draft draft, List<Line> lines) {
    int end = lines.get(lines.size() - 1).end();
    String message = "责任条款之后有" + lines.size() + "个段落没有自己的责任条款，已归入各自前面的措施";
    return finding(draft, lines.get(0).start(), end, message);
  }

  private static Finding finding(Draft draft, int start, int end, String message) {
    var place = draft.document().source().span(start, end);
    return new Finding(Level.WARNING, "text-after-clause", place, null, message, "请对照原文，检查是否属于该措施");
  }
}
