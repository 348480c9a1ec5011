package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.reader.draft.Draft;
import duban.reader.text.Line;
import java.util.List;
import java.util.regex.Pattern;

/** A bracket that lost its other half: what it held may have been read wrongly. */
final class UnbalancedBrackets implements Rule {

  // 1) and a) number the points of a list
  private static final Pattern POINT = Pattern.compile("(?<=^|[;,。:])[0-9a-z一二三四五六七八九十]{1,2}\\)");

  @Override
  public List<Finding> check(Draft draft) {
    return draft.document().parts().body().stream()
        .filter(UnbalancedBrackets::isUnbalanced)
        .map(line -> finding(draft, line))
        .toList();
  }

  private static boolean isUnbalanced(Line line) {
    String plain = POINT.matcher(line.plain().replace(" ", "")).replaceAll("");
    int depth = 0;
    for (char c : plain.toCharArray()) {
      depth += "([".indexOf(c) >= 0 ? 1 : ")]".indexOf(c) >= 0 ? -1 : 0;
      if (depth < 0) {
        return true;
      }
    }
    return depth != 0;
  }

  private static Finding finding(Draft draft, Line line) {
    return new Finding(
        Level.WARNING,
        "bracket-unbalanced",
        draft.document().span(line),
        null,
        "这一段的括号不成对",
        "请对照原文，检查括号里的内容（如责任单位）是否读错");
  }
}
