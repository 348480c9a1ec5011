package duban.reader.clause;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.text.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseFinderTests {
  @Test
  void findsTheBracketThatClosesTheLineWithBracketsInside() {
    Line line = new Line(5, "畅通融资。(责任单位:县财政局(金融办)、县工商联)");

    PlacedClause clause = ClauseFinder.find(line).orElseThrow();

    assertThat(clause.place()).isEqualTo(new Line(10, "(责任单位:县财政局(金融办)、县工商联)"));
    assertThat(clause.clause().responsible()).containsExactly("县财政局(金融办)", "县工商联");
    assertThat(clause.ownLine()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(牵头单位:市工信局)",
        "牵头单位:市工信局",
        "\uFF08牵头单位\uFF1A市工信局\uFF09。",
        "[市工信局负责。]",
        "【市工信局、市财政局】"
      })
  void findsAClauseOnALineOfItsOwn(String line) {
    assertThat(ClauseFinder.find(new Line(0, line))).map(PlacedClause::ownLine).contains(true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "乐水市人民政府(代章)",
        "建立企业库(新技术、新产业、新业态)",
        "建设研究机构(市级研发中心)",
        "加强与银行合作(中国人民银行)",
        "强化责任单位意识。",
        "a)"
      })
  void leavesOtherBracketsAlone(String line) {
    assertThat(ClauseFinder.find(new Line(0, line))).isEmpty();
  }

  @Test
  void findsALabelledBracketInsideTheLine() {
    assertThat(ClauseFinder.find(new Line(0, "支持企业。(责任单位:市工信局)成效明显。")))
        .map(PlacedClause::place)
        .contains(new Line(5, "(责任单位:市工信局)"));
  }
}
