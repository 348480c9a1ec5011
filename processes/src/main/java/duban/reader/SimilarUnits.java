package duban.reader;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Unit;
import java.util.ArrayList;
import java.util.List;

/** Two units one character apart, or one perhaps the short form of the other. */
final class SimilarUnits implements Rule {
  @Override
  public List<Finding> check(Draft draft) {
    List<String> names =
        draft.plan().units().stream().filter(unit -> !unit.collective()).map(Unit::name).toList();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (String other : names.subList(i + 1, names.size())) {
        if (isSimilar(names.get(i), other)) {
          findings.add(finding(draft, names.get(i), other));
        }
      }
    }
    return findings;
  }

  private static boolean isSimilar(String one, String other) {
    boolean sameEnd = one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
    boolean longEnough = Math.min(one.length(), other.length()) > 3;
    return longEnough
        && sameEnd
        && (SameUnit.isOneCharacterApart(one, other)
            || SameUnit.isShortForm(one, other)
            || SameUnit.isShortForm(other, one));
  }

  private static Finding finding(Draft draft, String one, String other) {
    return new Finding(
        Level.NOTE,
        "units-similar",
        draft.place(other),
        "“" + one + "”与“" + other + "”名称相近，按两个单位处理",
        "如果是同一单位，请合并");
  }
}
