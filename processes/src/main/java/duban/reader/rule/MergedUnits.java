package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.reader.clause.UnitAliases;
import duban.reader.draft.Draft;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A name that was taken for another form of a unit's name. */
final class MergedUnits implements Rule {
  @Override
  public List<Finding> check(Draft draft) {
    UnitAliases aliases = draft.document().aliases();
    Stream<Finding> misprints =
        new TreeMap<>(aliases.misprints())
            .entrySet().stream()
                .map(e -> finding(draft, Level.WARNING, "unit-misprint", e, "疑为错字，已并入"));
    Stream<Finding> remarks =
        new TreeMap<>(aliases.remarks())
            .entrySet().stream()
                .map(e -> finding(draft, Level.WARNING, "unit-with-remark", e, "带括号说明，已并入"));
    return Stream.concat(misprints, remarks).toList();
  }

  private static Finding finding(
      Draft draft, Level level, String code, Map.Entry<String, String> alias, String what) {
    return new Finding(
        level,
        code,
        draft.place(alias.getKey()),
        null,
        "“" + alias.getKey() + "”" + what + "“" + alias.getValue() + "”",
        "如果是两个单位，请分开");
  }
}
