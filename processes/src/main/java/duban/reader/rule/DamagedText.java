package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.reader.draft.Draft;
import duban.reader.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that only damage leaves behind: wrong encodings, lost characters. */
final class DamagedText implements Rule {
  private static final Pattern DAMAGE =
      Pattern.compile(
          "[\\uFFFD\\uE000-\\uF8FF]|(?<=\\p{IsHan})\\?!?(?=[\\p{IsHan}a-z])|(?:^|\\p{IsHan})\\([^()]{0,2}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][^()]*\\)");

  @Override
  public List<Finding> check(Draft draft) {
    List<Finding> findings = new ArrayList<>();
    for (Line line : draft.document().parts().body()) {
      Matcher matcher = DAMAGE.matcher(line.plain());
      while (matcher.find()) {
        findings.add(finding(draft, line, matcher.start()));
      }
    }
    return findings;
  }

  private static Finding finding(Draft draft, Line line, int at) {
    int from = Math.max(0, at - 5);
    int to = Math.min(line.text().length(), at + 6);
    return new Finding(
        Level.WARNING,
        "damaged-text",
        draft.document().source().span(line.start() + from, line.start() + to),
        null,
        "文字可能损坏：" + line.text().substring(from, to),
        "请对照原文改正");
  }
}
