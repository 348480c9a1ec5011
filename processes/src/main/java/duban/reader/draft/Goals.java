package duban.reader.draft;

import duban.plan.Indicator;
import duban.reader.outline.Entry;
import duban.reader.outline.Passage;
import duban.reader.outline.Wording;
import duban.reader.text.Line;
import duban.reader.text.Width;
import duban.reader.value.Sentences;
import duban.reader.value.Targets;
import duban.reader.value.Times;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The goals of a whole plan in its prose: under a heading that says 目标, else in the preamble. */
final class Goals {

  private static final Pattern HEADING = Pattern.compile(".{0,16}目标.{0,4}");
  private static final Pattern EXISTING = Pattern.compile("现有(\\d+)(家|户|个|项|件|名)");

  private Goals() {}

  /**
   * @param before numbered text in front of the first measure
   */
  static List<Indicator> of(List<Entry> before, List<Line> preamble) {
    List<String> texts =
        before.stream().filter(Goals::isAboutGoals).map(e -> wording(e).text()).toList();
    if (texts.isEmpty()) {
      return preamble.stream()
          .flatMap(line -> Sentences.split(Width.tidy(line.text()), "。").stream())
          .flatMap(sentence -> in(sentence).stream())
          .filter(goal -> goal.by() != null)
          .toList();
    }
    return texts.stream().flatMap(text -> in(text).stream()).toList();
  }

  private static boolean isAboutGoals(Entry entry) {
    boolean here = HEADING.matcher(wording(entry).title()).matches();
    return here || entry.parent() != null && isAboutGoals(entry.parent());
  }

  private static Wording wording(Entry entry) {
    return Wording.of(Passage.of(entry).text());
  }

  /** The year a paragraph names holds for what follows in it. */
  private static List<Indicator> in(String text) {
    List<Indicator> goals = new ArrayList<>();
    Integer by = null;
    for (String part : Sentences.split(text.replace("\n", "。"), "。;")) {
      for (Indicator goal : Targets.inSentence(part, by)) {
        goals.add(withBaseline(goal, part));
      }
      by = Times.year(part).orElse(by);
    }
    return goals;
  }

  private static Indicator withBaseline(Indicator goal, String part) {
    Matcher existing = EXISTING.matcher(part);
    boolean sameUnit = existing.find() && existing.group(2).equals(goal.unit());
    return sameUnit ? withBaseline(goal, new BigDecimal(existing.group(1)), null, null) : goal;
  }

  static Indicator withBaseline(
      Indicator goal, BigDecimal baseline, Integer year, Indicator.Kind kind) {
    return new Indicator(
        goal.phrase(),
        goal.indicator(),
        goal.comparator(),
        goal.value(),
        goal.valueMax(),
        goal.unit(),
        goal.by(),
        goal.perYear(),
        baseline,
        year,
        kind);
  }
}
