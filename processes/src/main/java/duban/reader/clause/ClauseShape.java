package duban.reader.clause;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether words in brackets, or a sentence, say who is responsible or something else. */
final class ClauseShape {

  // a part of a department: 思想政治工作处, 办公室
  private static final Pattern PART =
      Pattern.compile("\\p{IsHan}{2,}(?:(?<![出用好坏益害多少几何各去妙])处|[^本学文理]科|股|办公室)");
  private static final Pattern GROUP = Pattern.compile("各(?:有关|相关|责任|成员|直属)*(?:单位|部门|处室|科室)");

  private ClauseShape() {}

  /** Whether the words say of units, and of nothing else, that they are to do something. */
  static boolean isAssignment(Clause clause) {
    return clause.explicit()
        && clause.duties().isEmpty()
        && clause.namesOnlyUnits()
        && names(clause).stream().anyMatch(ClauseShape::isUnit)
        && !names(clause).stream().allMatch(ClauseShape::isGroupOfLeaders);
  }

  /** Whether they say of each unit what it does: 市经信局牵头用电工作,市供电公司配合;市水务局负责供水. */
  static boolean areDuties(Clause clause) {
    return clause.explicit()
        && !clause.duties().isEmpty()
        && clause.namesOnlyUnits()
        && names(clause).size() > 1
        && 2 * names(clause).stream().filter(ClauseShape::isUnit).count() > names(clause).size()
        && names(clause).stream().noneMatch(ClauseShape::isGroupOfLeaders);
  }

  /** Whether the words are two names of units or more, each certain by itself. */
  static boolean areUnits(Clause clause) {
    return clause.namesOnlyUnits()
        && names(clause).size() > 1
        && names(clause).stream().allMatch(name -> isUnit(name) || UnitNames.isCollective(name))
        && names(clause).stream().anyMatch(ClauseShape::isUnit);
  }

  /** 以上任务均需各镇人民政府落实,不再逐项列出. */
  static boolean isForWholePlan(Clause clause) {
    return clause.isForWholePlan() && clause.rest().isEmpty();
  }

  /**
   * Whether words in brackets are a clause.
   *
   * @param before the line up to the bracket
   */
  static boolean isClause(Clause clause, String before) {
    List<String> names = names(clause);
    boolean units = names.stream().anyMatch(ClauseShape::isUnit) || clause.namesOnlyUnits();
    if (clause.explicit() && !names.isEmpty() && units) {
      return clause.rest().isEmpty() || clause.rest().size() < names.size();
    }
    boolean afterStop = before.isEmpty() || before.endsWith("。");
    boolean certain =
        names.stream().anyMatch(afterStop ? ClauseShape::isUnit : UnitNames::isCertain);
    boolean inside = isInsideOne(names, afterStop);
    return (certain || inside)
        && clause.namesOnlyUnits()
        && (names.size() > 1 || (afterStop || tellsLevel(names.get(0))));
  }

  /** Whether they are parts of one department, or all of its bodies: (体育处、财务处), (各有关单位). */
  private static boolean isInsideOne(List<String> names, boolean afterStop) {
    boolean all = names.stream().allMatch(ClauseShape::isPart);
    boolean group = names.stream().allMatch(name -> GROUP.matcher(name).matches());
    return afterStop && (group || names.stream().anyMatch(ClauseShape::isPart))
        || all && names.size() > 1;
  }

  private static boolean isPart(String name) {
    return name.length() > 2 && PART.matcher(name).matches();
  }

  // a name alone in brackets may explain the words before it; one that tells its level, or stands
  // behind a full stop, does not
  private static boolean tellsLevel(String name) {
    return "省市县区州".indexOf(name.charAt(0)) >= 0;
  }

  // 领导小组负责统筹 says how the whole plan is led
  private static boolean isGroupOfLeaders(String name) {
    return name.matches(".*(?:领导小组|联席会议|指挥部|委员会)(?:办公室)?");
  }

  private static boolean isUnit(String name) {
    return UnitNames.isCertain(name) || UnitNames.isLikely(name);
  }

  private static List<String> names(Clause clause) {
    return Stream.of(clause.lead(), clause.responsible(), clause.blanket())
        .flatMap(List::stream)
        .toList();
  }
}
