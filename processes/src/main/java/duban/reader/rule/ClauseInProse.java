package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Measure;
import duban.reader.clause.PlacedClause;
import duban.reader.draft.Draft;
import java.util.List;
import java.util.regex.Pattern;

/** The units of a measure taken from a sentence of its text, where others have a clause. */
final class ClauseInProse implements Rule {

  private static final int MANY = 5;
  private static final Pattern MARKED = Pattern.compile("[(\\[].*|[^,。;]{0,16}:.*");

  @Override
  public List<Finding> check(Draft draft) {
    List<Measure> measures =
        draft.plan().measures().stream().filter(m -> !clauses(draft, m).isEmpty()).toList();
    List<Measure> prose =
        measures.stream()
            .filter(m -> clauses(draft, m).stream().noneMatch(ClauseInProse::isMarked))
            .toList();
    return prose.size() * MANY > measures.size()
        ? List.of()
        : prose.stream().map(measure -> finding(draft, measure)).toList();
  }

  private static List<PlacedClause> clauses(Draft draft, Measure measure) {
    return draft.document().scope().of(draft.entry(measure));
  }

  /** In brackets, behind a label, on a line of its own, or with what each unit does. */
  private static boolean isMarked(PlacedClause placed) {
    return placed.ownLine()
        || !placed.clause().duties().isEmpty()
        || MARKED.matcher(placed.place().plain().strip()).matches();
  }

  private static Finding finding(Draft draft, Measure measure) {
    PlacedClause clause = clauses(draft, measure).get(0);
    return new Finding(
        Level.WARNING,
        "clause-in-prose",
        draft.document().span(clause.place()),
        null,
        "措施" + measure.number() + "的单位取自正文的一句话，与其他措施的写法不同：" + clause.place().text().strip(),
        "请对照原文，确认这句话是否写明责任单位");
  }
}
