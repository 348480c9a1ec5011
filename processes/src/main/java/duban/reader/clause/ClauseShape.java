package duban.reader.clause;

import java.util.List;
import java.util.stream.Stream;

/** Whether words in brackets, or a sentence, say who is responsible or something else. */
final class ClauseShape {

  private ClauseShape() {}

  /** Whether the words say of units, and of nothing else, that they are to do something. */
  static boolean isAssignment(Clause clause) {
    return clause.explicit()
        && clause.duties().isEmpty()
        && clause.namesOnlyUnits()
        && names(clause).stream().anyMatch(ClauseShape::isUnit)
        && !names(clause).stream().allMatch(ClauseShape::isGroupOfLeaders);
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
    return certain
        && clause.namesOnlyUnits()
        && (names.size() > 1 || (afterStop || tellsLevel(names.get(0))));
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
