package duban.reader;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import java.util.List;
import java.util.regex.Pattern;

/** Attachments or text below the signature that name units or hold numbered lines. */
final class UnreadTail implements Rule {
  private static final Pattern UNITS = Pattern.compile(".*(?:牵头|责任|配合)(?:单位|部门).*");

  @Override
  public List<Finding> check(Draft draft) {
    return draft.document().parts().tail().stream()
        .filter(line -> !draft.document().tasks().cells().contains(line))
        .filter(line -> !draft.document().goals().cells().contains(line))
        .filter(UnreadTail::looksLikePlan)
        .findFirst()
        .map(
            line ->
                List.of(
                    new Finding(
                        Level.WARNING,
                        "tail-not-read",
                        draft.document().span(line),
                        null,
                        "正文之后（附件、落款以下）的内容没有读取：" + line.text(),
                        "请检查附件中是否有任务或责任单位")))
        .orElse(List.of());
  }

  private static boolean looksLikePlan(Line line) {
    return UNITS.matcher(line.plain()).matches() || MarkerReader.read(line.plain(), 0).isPresent();
  }
}
