package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.reader.draft.Draft;
import duban.reader.text.Line;
import java.util.List;
import java.util.regex.Pattern;

/** A line that begins like a number in brackets of which one is missing: (一强化, 二)优化. */
final class BrokenNumber implements Rule {
  private static final String CHARACTERS = "[一二三四五六七八九十]{1,3}";
  private static final Pattern BROKEN =
      Pattern.compile(
          "\\(" + CHARACTERS + "[\\p{IsHan}&&[^一二三四五六七八九十年批]].*|" + CHARACTERS + "\\).*");

  @Override
  public List<Finding> check(Draft draft) {
    return draft.document().parts().body().stream()
        .filter(line -> BROKEN.matcher(line.plain()).matches())
        .map(line -> finding(draft, line))
        .toList();
  }

  private static Finding finding(Draft draft, Line line) {
    return new Finding(
        Level.WARNING,
        "number-broken",
        draft.document().span(line),
        null,
        "编号的括号不完整，没有认作编号：" + line.text().substring(0, Math.min(20, line.text().length())),
        "请补全括号，或检查是否漏读标题、措施");
  }
}
