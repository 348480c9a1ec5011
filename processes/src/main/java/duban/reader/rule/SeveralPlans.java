package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.reader.draft.Draft;
import duban.reader.outline.Entry;
import duban.reader.text.Line;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** More than one plan in a document: between two of them stands the title of the next. */
final class SeveralPlans implements Rule {

  private static final Pattern TITLE =
      Pattern.compile("(?!本|为|按)[^,。;:!?]{6,50}(?:方案|计划|措施|意见|办法|要点|分工)(?:\\([^()]*\\))?");
  private static final int NEAR = 8;

  @Override
  public List<Finding> check(Draft draft) {
    List<Entry> entries = draft.document().outline().entries();
    List<Line> titles =
        IntStream.range(1, entries.size())
            .filter(i -> entries.get(i).marker().value() == 1)
            .mapToObj(i -> title(entries.get(i - 1), entries.get(i)))
            .flatMap(Optional::stream)
            .toList();
    return titles.isEmpty() ? List.of() : List.of(finding(draft, titles));
  }

  /** The title of a plan that begins with this entry at the top, behind another one. */
  static Optional<Line> title(Entry before, Entry first) {
    List<Line> lines = before.lines();
    return first.parent() != null
        ? Optional.empty()
        : lines.subList(Math.max(1, lines.size() - NEAR), lines.size()).stream()
            .filter(line -> TITLE.matcher(line.plain()).matches())
            .findFirst();
  }

  private static Finding finding(Draft draft, List<Line> titles) {
    String names = titles.stream().map(Line::text).collect(Collectors.joining("；"));
    Line last = titles.get(titles.size() - 1);
    return new Finding(
        Level.WARNING,
        "several-plans",
        draft.document().source().span(titles.get(0).start(), last.end()),
        "/title",
        "文中不止一个方案，已合在一起读取，标题取自第一个；后面还有：" + names,
        "请核对标题和编号；如需分别督办，请拆成几个文件再导入");
  }
}
