package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Measure;
import duban.plan.WorkItem;
import duban.reader.clause.UnitNames;
import duban.reader.draft.Draft;
import duban.reader.outline.Entry;
import duban.reader.outline.Passage;
import duban.reader.text.Line;
import duban.reader.text.Width;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A unit that the text of a measure gives work to, but that its clauses do not name. */
final class UnitsInProse implements Rule {

  private static final Pattern WORK =
      Pattern.compile(
          "(?<=^|[,;。:、由])(?:由)?([^,;。:、“”《》()]{3,16}?)"
              + "(?=(?:具体|共同|分别)?(?:总?牵头|主办|负责|配合|协办|实施))");

  @Override
  public List<Finding> check(Draft draft) {
    Map<Entry, Passage> passages = new IdentityHashMap<>();
    draft.document().passages().forEach(passage -> passages.put(passage.entry(), passage));
    List<Entry> entries = draft.document().selected().measures();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Passage passage = passages.get(entries.get(i));
      if (passage != null) {
        check(draft, draft.plan().measures().get(i), passage).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> check(Draft draft, Measure measure, Passage passage) {
    String units = units(measure);
    return passage.text().stream()
        .filter(line -> names(line, units))
        .map(line -> finding(draft, measure, line))
        .findFirst();
  }

  private static boolean names(Line line, String units) {
    for (Matcher matcher = WORK.matcher(line.plain()); matcher.find(); ) {
      String name = matcher.group(1);
      if (UnitNames.isCertain(name)
          && UnitNames.isLikely(name)
          && !UnitNames.isCollective(name)
          && !units.contains(name)) {
        return true;
      }
    }
    return false;
  }

  private static String units(Measure measure) {
    return measure.items().stream()
        .flatMap(UnitsInProse::units)
        .map(Width::half)
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> units(WorkItem item) {
    return Stream.of(item.lead(), item.responsible(), item.collective()).flatMap(List::stream);
  }

  private static Finding finding(Draft draft, Measure measure, Line line) {
    String text = line.text();
    return new Finding(
        Level.WARNING,
        "unit-in-text",
        draft.document().span(line),
        null,
        "措施"
            + measure.number()
            + "的正文写明由某单位负责，但它不在这一条的责任单位中："
            + (text.length() > 60 ? text.substring(0, 60) + "…" : text),
        "请对照原文，确认是否需要补充该单位");
  }
}
