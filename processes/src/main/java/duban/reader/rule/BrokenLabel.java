package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.reader.draft.Draft;
import duban.reader.text.Line;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A label in two lines, as a narrow column breaks the heads of a table: 责任 above 单位. */
final class BrokenLabel implements Rule {

  private static final Pattern LABEL = Pattern.compile("(?:牵头|责任|主办|配合|协办)(?:责任)?(?:单位|部门)");

  @Override
  public List<Finding> check(Draft draft) {
    List<Line> lines = Line.of(draft.document().source().text());
    return IntStream.range(1, lines.size())
        .filter(i -> isBroken(lines.get(i - 1), lines.get(i)))
        .mapToObj(i -> finding(draft, lines.get(i - 1), lines.get(i)))
        .toList();
  }

  private static boolean isBroken(Line first, Line second) {
    return LABEL.matcher(first.text() + second.text()).matches();
  }

  private static Finding finding(Draft draft, Line first, Line second) {
    return new Finding(
        Level.WARNING,
        "label-broken",
        draft.document().source().span(first.start(), second.end()),
        null,
        "“" + first.text() + second.text() + "”断成两行，这张表格的牵头、责任单位可能分错",
        "请对照原文检查这张表格各条的分工");
  }
}
