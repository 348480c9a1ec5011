package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.reader.draft.Draft;
import duban.reader.text.Line;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A few words below a finished sentence in a cell of tasks: perhaps a part of the next cell. */
final class UnclearCells implements Rule {

  private static final Pattern FEW = Pattern.compile("。 +([^。;,:、 ]{1,10})$");

  @Override
  public List<Finding> check(Draft draft) {
    return draft.document().tasks().rows().stream()
        .flatMap(row -> row.task().stream())
        .flatMap(words -> unclear(words).stream())
        .map(words -> finding(draft, words))
        .toList();
  }

  private static Optional<Line> unclear(Line words) {
    Matcher few = FEW.matcher(words.plain());
    return few.find() ? Optional.of(words.part(few.start(1), few.end())) : Optional.empty();
  }

  private static Finding finding(Draft draft, Line words) {
    return new Finding(
        Level.WARNING,
        "cell-unclear",
        draft.document().span(words),
        null,
        "表格中“" + words.text() + "”不知属于任务还是单位，按任务处理",
        "请对照原文检查这一行的任务和单位");
  }
}
