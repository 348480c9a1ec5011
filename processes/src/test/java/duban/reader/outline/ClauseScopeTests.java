package duban.reader.outline;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import duban.reader.clause.UnitAliases;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ClauseScopeTests {
  private static Map<String, List<String>> unitsOf(String text) {
    Outline outline = Texts.outline(text);
    ClauseScope scope =
        ClauseScope.of(outline, outline.entries().stream().map(Passage::of).toList());
    Map<String, List<String>> units = new TreeMap<>();
    for (Entry leaf : outline.leaves()) {
      units.put(
          leaf.path(),
          scope.of(leaf).stream().flatMap(placed -> UnitAliases.names(placed.clause())).toList());
    }
    return units;
  }

  @Test
  void givesAClauseOnItsOwnLineToTheMeasuresSinceTheClauseBefore() {
    assertThat(unitsOf("一、甲\n1.乙\n2.丙\n(市工信局负责)\n3.丁\n(市财政局负责)"))
        .isEqualTo(Map.of("一/1", List.of("市工信局"), "一/2", List.of("市工信局"), "一/3", List.of("市财政局")));
  }

  @Test
  void givesAClauseInTheTextToItsMeasureOnly() {
    assertThat(unitsOf("一、甲\n1.乙\n2.丙。(市工信局负责)"))
        .isEqualTo(Map.of("一/1", List.of(), "一/2", List.of("市工信局")));
  }

  @Test
  void doesNotReachBackOverAHeading() {
    assertThat(unitsOf("一、甲\n1.乙\n二、丙\n2.丁\n(市工信局负责)"))
        .isEqualTo(Map.of("一/1", List.of(), "二/2", List.of("市工信局")));
  }

  @Test
  void joinsAClauseOverTwoLines() {
    assertThat(unitsOf("一、甲\n1.乙\n2.丙\n牵头单位:市工信局\n责任单位:市财政局"))
        .isEqualTo(Map.of("一/1", List.of("市工信局", "市财政局"), "一/2", List.of("市工信局", "市财政局")));
  }

  @Test
  void givesAClauseInAHeadingToTheMeasuresBelowThatHaveNone() {
    assertThat(unitsOf("一、甲(市工信局牵头)\n1.乙\n2.丙。(市财政局负责)"))
        .isEqualTo(Map.of("一/1", List.of("市工信局"), "一/2", List.of("市财政局")));
  }
}
