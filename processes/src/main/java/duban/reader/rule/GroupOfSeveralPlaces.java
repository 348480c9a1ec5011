package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.reader.clause.PlacedClause;
import duban.reader.clause.UnitAliases;
import duban.reader.draft.Draft;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** 东山区、西山区有关部门: those of the second place, or of both. */
final class GroupOfSeveralPlaces implements Rule {

  private static final Pattern PLACE = Pattern.compile("\\p{IsHan}{2,6}[市区县州镇乡]");
  private static final Pattern GROUP =
      Pattern.compile("\\p{IsHan}{2,6}[市区县州镇乡](?:有关|相关)(?:部门|单位|方面).*");

  @Override
  public List<Finding> check(Draft draft) {
    return draft.clauses().stream()
        .flatMap(placed -> names(placed).map(names -> finding(draft, placed, names)).stream())
        .limit(1)
        .toList();
  }

  private static Optional<String> names(PlacedClause placed) {
    List<String> names = UnitAliases.names(placed.clause()).toList();
    return IntStream.range(1, names.size())
        .filter(i -> PLACE.matcher(names.get(i - 1)).matches())
        .filter(i -> GROUP.matcher(names.get(i)).matches())
        .mapToObj(i -> names.get(i - 1) + "、" + names.get(i))
        .findFirst();
  }

  private static Finding finding(Draft draft, PlacedClause placed, String names) {
    return new Finding(
        Level.WARNING,
        "group-of-several-places",
        draft.document().span(placed.place()),
        null,
        "“" + names + "”按一个单位和一个集合单位读取，也可能是几个地方的有关部门",
        "请对照原文，确认是否应合为一个集合单位");
  }
}
