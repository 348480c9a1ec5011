package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Measure;
import duban.reader.draft.Draft;
import duban.reader.outline.Entry;
import duban.reader.outline.InnerNumbers;
import duban.reader.outline.Passage;
import duban.reader.text.Line;
import duban.reader.text.Marker;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A measure numbered 一是 or (1) whose own text goes on counting: perhaps a point of the heading. */
final class PointsInMeasure implements Rule {

  private static final Pattern BEHIND_STOP =
      Pattern.compile("(?<=[。;])(?=[一二三四五六七八九十]{1,2}是|\\(\\d|[①-⑳])");
  private static final int LONGEST_NUMBER = 6;

  @Override
  public List<Finding> check(Draft draft) {
    return draft.plan().measures().stream()
        .filter(measure -> goesOn(draft.entry(measure)))
        .map(PointsInMeasure::finding)
        .toList();
  }

  private static boolean goesOn(Entry entry) {
    return InnerNumbers.read(entry.marker().printed() + "。").isPresent()
        && Passage.of(entry).text().stream().anyMatch(line -> hasNext(line, entry.marker()));
  }

  private static boolean hasNext(Line line, Marker before) {
    for (Matcher stop = BEHIND_STOP.matcher(line.plain()); stop.find(); ) {
      int end = Math.min(stop.start() + LONGEST_NUMBER, line.text().length());
      Optional<Marker> next = InnerNumbers.read(line.plain().substring(stop.start(), end));
      if (next.filter(n -> n.style() == before.style() && n.value() == before.value() + 1)
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(Measure measure) {
    return new Finding(
        Level.WARNING,
        "points-in-measure",
        measure.source(),
        null,
        "措施" + measure.number() + "的正文里编号还在继续，它可能只是上一级措施的要点",
        "请对照原文，检查上一级标题是否才是措施");
  }
}
