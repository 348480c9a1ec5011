package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.reader.draft.Draft;
import duban.reader.outline.InnerNumbers;
import duban.reader.text.Line;
import duban.reader.text.MarkerReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that are numbered in a way the outline does not know: 专题一:, or a number with a space behind
 * it.
 */
final class UnknownNumbers implements Rule {

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(\\p{IsHan}{0,4}?|\\W)\\s*(?:\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*[:、.)】\\]].+|()\\d{1,3} +\\p{IsHan}.+");

  @Override
  public List<Finding> check(Draft draft) {
    Map<String, List<Line>> kinds = new LinkedHashMap<>();
    for (Line line : lines(draft)) {
      Matcher matcher = NUMBERED.matcher(line.plain());
      if (matcher.matches() && !isKnown(draft, line)) {
        kinds
            .computeIfAbsent(
                matcher.group(1) == null ? "" : matcher.group(1), any -> new ArrayList<>())
            .add(line);
      }
    }
    return kinds.values().stream()
        .filter(lines -> lines.size() > 1)
        .map(lines -> finding(draft, lines))
        .toList();
  }

  private static List<Line> lines(Draft draft) {
    List<Line> lines = new ArrayList<>(draft.document().parts().preamble());
    lines.addAll(draft.document().parts().body());
    return lines;
  }

  private static boolean isKnown(Draft draft, Line line) {
    return MarkerReader.read(line.plain(), 0).isPresent()
        || InnerNumbers.read(line.plain()).isPresent()
        || draft.document().outline().entries().stream()
            .anyMatch(entry -> entry.number().start() == line.start());
  }

  private static Finding finding(Draft draft, List<Line> lines) {
    int end = lines.get(lines.size() - 1).end();
    return new Finding(
        Level.WARNING,
        "numbers-unknown",
        draft.document().source().span(lines.get(0).start(), end),
        null,
        "有" + lines.size() + "段文字的编号形式没有认出，如：" + lines.get(0).text(),
        "请对照原文，检查它们是否各是一条措施");
  }
}
