package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.reader.clause.JoinedUnits;
import duban.reader.draft.Draft;
import java.util.List;

/** Two units printed as one name, which were taken apart. */
final class UnitsWithoutMark implements Rule {
  @Override
  public List<Finding> check(Draft draft) {
    JoinedUnits joined = draft.document().tasks().joined();
    return joined.joined().map(name -> finding(draft, name, joined.apart(name))).toList();
  }

  private static Finding finding(Draft draft, String name, List<String> units) {
    return new Finding(
        Level.WARNING,
        "units-without-mark",
        draft.place(name),
        null,
        "“" + name + "”中间疑缺顿号，已拆为" + String.join("、", units),
        "如果是一个单位，请合并");
  }
}
