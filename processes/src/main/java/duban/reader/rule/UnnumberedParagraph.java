package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Measure;
import duban.reader.draft.Draft;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A second paragraph, or a second clause, where nearly all measures have one: perhaps a measure
 * that lost its number.
 */
final class UnnumberedParagraph implements Rule {

  private static final int MANY = 5;

  @Override
  public List<Finding> check(Draft draft) {
    List<Measure> clauses = unlikeOthers(draft, measure -> hasSeveralClauses(draft, measure));
    List<Measure> paragraphs = unlikeOthers(draft, measure -> measure.text().contains("\n"));
    return Stream.concat(clauses.stream(), paragraphs.stream())
        .distinct()
        .map(measure -> finding(measure, clauses.contains(measure) ? "责任条款" : "段落"))
        .toList();
  }

  /** The measures of which this is true, if it is true of few. */
  private static List<Measure> unlikeOthers(Draft draft, Predicate<Measure> isSo) {
    List<Measure> measures = draft.plan().measures();
    List<Measure> some = measures.stream().filter(isSo).toList();
    return some.size() * MANY > measures.size() ? List.of() : some;
  }

  private static boolean hasSeveralClauses(Draft draft, Measure measure) {
    return draft.document().scope().of(draft.entry(measure)).stream()
            .filter(clause -> !clause.ownLine())
            .count()
        > 1;
  }

  private static Finding finding(Measure measure, String what) {
    return new Finding(
        Level.WARNING,
        "paragraph-without-number",
        measure.source(),
        null,
        "措施" + measure.number() + "有几个" + what + "，其他措施只有一个",
        "请对照原文，检查后面的段落是否是另一条措施，编号是否丢失");
  }
}
