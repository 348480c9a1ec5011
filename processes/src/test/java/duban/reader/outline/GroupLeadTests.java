package duban.reader.outline;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import duban.reader.wording.Rows;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupLeadTests {

  private static List<List<String>> leads(String heading) {
    String body =
        heading
            + "\n1.稳定岗位。支持企业吸纳就业。(配合单位:市财政局)\n2.优化服务。(配合单位:市教育局)\n"
            + "二、加强监督\n3.完善检查。(市审计局负责)\n";
    return Texts.plan(body).measures().stream().map(m -> m.items().get(0).lead()).toList();
  }

  private static List<List<String>> two(String unit) {
    return List.of(List.of(unit), List.of(unit), List.of());
  }

  @Test
  void countsForTheMeasuresBelowTheHeading() {
    assertThat(leads("一、市人社局牵头的任务")).isEqualTo(two("市人社局"));
    assertThat(leads("一、由市商务局牵头(共2项)")).isEqualTo(two("市商务局"));
    assertThat(leads("一、市人社局牵头负责的重点工作任务(2项)")).isEqualTo(two("市人社局"));
    assertThat(leads("一、市人社局牵头,共2项")).isEqualTo(two("市人社局"));
    assertThat(leads("一、扩大就业(市人社局牵头任务)")).isEqualTo(two("市人社局"));
    assertThat(leads("一、扩大就业(市人社局牵头)")).isEqualTo(two("市人社局"));
  }

  @Test
  void leavesTheLeadThatAMeasureNames() {
    String body = "一、市人社局牵头任务\n1.稳定岗位。(牵头单位:市商务局)\n2.优化服务。(配合单位:市教育局)\n";
    assertThat(Texts.plan(body).measures().stream().map(m -> m.items().get(0).lead()))
        .containsExactly(List.of("市商务局"), List.of("市人社局"));
  }

  @Test
  void isNotInOtherHeadings() {
    List<String> none = List.of();
    assertThat(leads("一、发挥龙头企业牵头作用")).isEqualTo(List.of(none, none, none));
  }

  @Test
  void isPointedAtWhereTheHeadingIsNotUnderstood() {
    String tasks = "\n1.稳定岗位。(配合单位:市财政局)\n2.优化服务。(配合单位:市教育局)\n";
    assertThat(Texts.place("一、牵头者即人社口之局" + tasks, "group-lead-not-read"))
        .startsWith("1.稳定岗位")
        .contains("2.优化服务");
    assertThat(Texts.codes("一、市人社局牵头任务" + tasks)).doesNotContain("group-lead-not-read");
  }

  @Test
  void givesWayToTheRuleThatTheFirstLeads() {
    String body =
        """
        一、调整能源结构(市发改委总牵头)
        1.控制煤炭消费。(市工信局、市统计局。列第一位者为牵头部门,下同)
        2.发展清洁能源。(市能源局、市工信局)
        """;

    assertThat(Rows.of(Texts.plan(body))).containsExactly("1 市工信局>市统计局", "2 市能源局>市工信局");
  }
}
