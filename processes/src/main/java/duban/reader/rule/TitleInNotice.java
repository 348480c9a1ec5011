package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.reader.draft.Draft;
import duban.reader.text.Line;
import duban.reader.text.Width;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The notice sends out a plan by another name than the one that was read. */
final class TitleInNotice implements Rule {

  private static final Pattern SENT = Pattern.compile("(?:印发|转发|现将)《((?:[^《》]|《[^《》]*》){4,100})》");

  @Override
  public List<Finding> check(Draft draft) {
    String title = draft.plan().title();
    return title == null
        ? List.of()
        : draft.document().parts().head().stream()
            .flatMap(line -> sent(draft, line).stream())
            .limit(1)
            .toList();
  }

  private static List<Finding> sent(Draft draft, Line line) {
    Matcher sent = SENT.matcher(line.plain());
    boolean differs = sent.find() && !isSame(sent.group(1), draft.plan().title());
    return differs
        ? List.of(
            new Finding(
                Level.NOTE,
                "title-differs",
                draft.document().span(line.part(sent.start(1), sent.end(1))),
                "/title",
                "通知印发的是《" + sent.group(1) + "》，读出的标题是“" + draft.plan().title() + "”",
                "请对照原文确认方案标题"))
        : List.of();
  }

  private static boolean isSame(String sent, String title) {
    String one = letters(sent);
    String other = letters(title);
    return one.endsWith(other) || other.contains(one);
  }

  private static String letters(String title) {
    return Width.half(title).replaceAll("\\([^()]*\\)$|[^\\p{IsHan}\\dA-Za-z]", "");
  }
}
