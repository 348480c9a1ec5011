package duban.reader.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClauseParserTests {
  @Test
  void leavesOutWhatStandsBehindALabelItDoesNotKnow() {
    Clause clause = ClauseParser.parse("责任单位:市人社局;涉及地区:乐水新区");

    assertThat(clause.responsible()).containsExactly("市人社局");
    assertThat(clause.rest()).containsExactly("涉及地区", "乐水新区");
  }

  @Test
  void takesTheLastSentenceForTheWholePlan() {
    Clause clause = ClauseParser.parse("责任单位:省商务厅、省发展改革委。具体任务均涉及相关市(州)人民政府,不再做分工,下同。");

    assertThat(clause.responsible()).containsExactly("省商务厅", "省发展改革委");
    assertThat(clause.blanket()).containsExactly("相关市(州)人民政府");
  }

  @Test
  void readsLabelsAndNames() {
    Clause clause = ClauseParser.parse("牵头单位:市工信局;责任单位:市发改委、市财政局等按职责分工");

    assertThat(clause.lead()).containsExactly("市工信局");
    assertThat(clause.responsible()).containsExactly("市发改委", "市财政局");
    assertThat(clause.rest()).isEmpty();
  }

  @Test
  void readsFullWidthPunctuationAsWell() {
    Clause clause = ClauseParser.parse("牵头单位\uFF1A市工信局\uFF1B责任单位\uFF1A各县\uFF08市\uFF09政府\uFF0C市科技局");

    assertThat(clause.lead()).containsExactly("市工信局");
    assertThat(clause.responsible()).containsExactly("各县\uFF08市\uFF09政府", "市科技局");
  }

  @Test
  void readsVerbsBehindNames() {
    Clause clause = ClauseParser.parse("市工信局、市科技局牵头,市发改委、市财政局按职责分工负责");

    assertThat(clause.lead()).containsExactly("市工信局", "市科技局");
    assertThat(clause.responsible()).containsExactly("市发改委", "市财政局");
  }

  @Test
  void readsNamesForTheWholePlanInFrontOfOrBehindTheRule() {
    assertThat(ClauseParser.parse("责任单位:市工信局。以下均需各县政府落实,不再单独列出"))
        .extracting(Clause::responsible, Clause::blanket)
        .containsExactly(List.of("市工信局"), List.of("各县政府"));
    assertThat(ClauseParser.parse("省工信厅负责,各市州政府落实,以下不再一一列出"))
        .extracting(Clause::responsible, Clause::blanket)
        .containsExactly(List.of("省工信厅"), List.of("各市州政府"));
  }

  @Test
  void readsTheRuleThatTheFirstLeads() {
    assertThat(ClauseParser.parse("市工信局负责。各部门按职能分工负责,排第一的单位为牵头单位。"))
        .extracting(Clause::firstLeads, Clause::responsible)
        .containsExactly(true, List.of("市工信局"));
  }

  @Test
  void keepsDeadlinesAndPeopleOutOfTheUnits() {
    Clause clause = ClauseParser.parse("责任领导:王立;责任单位:市工信局;完成时限:2024年6月底前");

    assertThat(clause.responsible()).containsExactly("市工信局");
    assertThat(clause.deadline()).isEqualTo("2024年6月底前");
    assertThat(clause.people()).containsExactly("王立");
    assertThat(clause.rest()).isEmpty();
  }

  @Test
  void quotesWhatItCannotPlace() {
    String words = "对年度任务完成情况进行评估并将评估结果按程序报送市政府研究后再作为下一年度预算安排的重要依据";

    assertThat(ClauseParser.parse("责任单位:市工信局;" + words).rest()).containsExactly(words);
  }

  @Test
  void readsADayAmongTheNames() {
    Clause clause = ClauseParser.parse("市科技局、市人社局按职责分工负责,2025年底前完成");

    assertThat(clause.responsible()).containsExactly("市科技局", "市人社局");
    assertThat(clause.deadline()).isEqualTo("2025年底前完成");
  }

  @Test
  void takesAnybodyForAGroupExceptBehindNamesForTheWholePlan() {
    assertThat(ClauseParser.parse("市工信局牵头,各部门按职责分工负责").responsible()).containsExactly("各部门");
    assertThat(ClauseParser.parse("市工信局负责。以下均需各县政府负责,不再列出,各部门按职能分工负责").responsible())
        .containsExactly("市工信局");
  }

  @Test
  void keepsTheBureausOfAllCitiesAndCountiesTogether() {
    assertThat(ClauseParser.parse("教师工作处、人事处,各市、县教育局").responsible())
        .containsExactly("教师工作处", "人事处", "各市、县教育局");
    assertThat(ClauseParser.parse("各镇、县教育局").responsible()).containsExactly("各镇", "县教育局");
  }
}
