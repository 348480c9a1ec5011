package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.reader.draft.Draft;
import duban.reader.draft.Structure;
import duban.reader.text.Line;
import duban.reader.text.Marker;
import duban.reader.text.MarkerReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Attachments or text below the signature that name units or hold numbered lines. */
final class UnreadTail implements Rule {
  private static final Pattern UNITS = Pattern.compile(".*(?:牵头|责任|配合)(?:单位|部门).*");
  // of other documents the page links to
  private static final Pattern TITLE = Pattern.compile("[^。;]*(?:措施|通知|意见|办法|方案|公告|公示|解读|目录|报告)");
  private static final Pattern LIST = Pattern.compile("附(?:件|表|录)[::].*");

  @Override
  public List<Finding> check(Draft draft) {
    Structure document = draft.document();
    List<Line> unread =
        withoutLists(document.parts().tail()).stream().filter(UnreadTail::looksLikePlan).toList();
    return unread.isEmpty() ? List.of() : List.of(finding(document, unread));
  }

  private static Finding finding(Structure document, List<Line> unread) {
    Line first = unread.get(0);
    int end = unread.get(unread.size() - 1).end();
    return new Finding(
        Level.WARNING,
        "tail-not-read",
        document.source().span(first.start(), end),
        null,
        "正文之后（附件、落款以下）的内容没有读取：" + first.text(),
        "请检查附件中是否有任务或责任单位");
  }

  /** Without the names of attachments, numbered below 附件: and broken over lines. */
  private static List<Line> withoutLists(List<Line> lines) {
    List<Line> others = new ArrayList<>();
    int expected = 0;
    for (Line line : lines) {
      String plain = line.plain();
      boolean begins = LIST.matcher(plain).matches();
      int number = MarkerReader.read(plain, 0).map(Marker::value).orElse(0);
      if (begins) {
        expected = 2;
      } else if (expected > 0 && number == expected) {
        expected++;
      } else {
        expected = number > 0 ? 0 : expected;
        others.add(line);
      }
    }
    return others;
  }

  private static boolean looksLikePlan(Line line) {
    boolean numbered = MarkerReader.read(line.plain(), 0).isPresent();
    return UNITS.matcher(line.plain()).matches()
        || numbered && !TITLE.matcher(line.plain()).matches();
  }
}
