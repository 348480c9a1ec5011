package duban.reader;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words of a responsibility clause that the grammar could not place, and people named in clauses.
 */
final class UnplacedWords implements Rule {

  private static final String PERSON = "(?:领导|责任人|联系人|负责人)[::\\s]*(?:[^;。()]*[、\\s])?";

  @Override
  public List<Finding> check(Draft draft) {
    List<Finding> findings = new ArrayList<>();
    Set<String> people = new LinkedHashSet<>();
    Line first = null;
    for (PlacedClause placed : draft.clauses()) {
      List<String> named =
          placed.clause().rest().stream().filter(w -> isPerson(placed, w)).toList();
      first = first == null && !named.isEmpty() ? placed.place() : first;
      people.addAll(named);
      List<String> rest = new ArrayList<>(placed.clause().rest());
      rest.removeAll(named);
      if (!rest.isEmpty() || saysNothing(placed.clause())) {
        findings.add(unclear(draft, placed, rest));
      }
    }
    if (first != null) {
      findings.add(people(draft, first, people));
    }
    return findings;
  }

  private static boolean isPerson(PlacedClause placed, String word) {
    Pattern named = Pattern.compile(PERSON + Pattern.quote(Width.half(word)));
    return named.matcher(placed.place().plain()).find();
  }

  private static boolean saysNothing(Clause clause) {
    return clause.isEmpty() && clause.rest().isEmpty() && clause.deadline() == null;
  }

  private static Finding unclear(Draft draft, PlacedClause clause, List<String> rest) {
    String words = rest.isEmpty() ? clause.place().text() : String.join("；", rest);
    return new Finding(
        Level.WARNING,
        "clause-not-understood",
        draft.document().span(clause.place()),
        null,
        "责任条款中有未能识别的文字：" + words,
        "请对照原文补充单位及分工");
  }

  private static Finding people(Draft draft, Line first, Set<String> people) {
    return new Finding(
        Level.NOTE,
        "people-named",
        draft.document().span(first),
        null,
        "责任条款中写有责任领导或责任人，没有读入：" + String.join("、", people),
        "任务只分派给单位；需要时请在单位内指定经办人");
  }
}
