package duban.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Plan;
import duban.reader.Texts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlanWideSentencesTests {

  private static final String TASKS = "一、扩大就业\n1.稳定岗位。支持企业吸纳就业。(市人社局负责)\n2.优化服务。提升服务水平。(市教育局负责)\n";

  private static Set<List<String>> groups(String body) {
    Plan plan = Texts.plan(body);
    assertThat(plan.measures()).hasSize(2);
    return plan.measures().stream()
        .map(measure -> measure.items().get(0).collective())
        .collect(Collectors.toSet());
  }

  @Test
  void countInThePreambleForEveryMeasure() {
    String rule = "各县(市)区人民政府负责本地区任务落实,不再一一列出。\n";
    assertThat(groups(rule + TASKS)).containsExactly(List.of("各县(市)区人民政府"));
    assertThat(Texts.codes(rule + TASKS)).contains("blanket-clause");
    assertThat(groups("各县(市)区人民政府要加强组织领导。\n" + TASKS)).containsExactly(List.of());
  }

  @Test
  void countBelowAHeading() {
    String body = TASKS.replaceFirst("\n", "\n以下任务均由各镇街抓好落实,不再逐项列出。\n");
    assertThat(groups(body)).containsExactly(List.of("各镇街"));
  }

  @Test
  void countInBracketsBehindTheUnitsOfALine() {
    String body = "一、扩大就业\n1.稳定岗位。\n责任单位:市人社局、市商务局。(以下任务均需各县、区人民政府落实,不再列出)\n2.优化服务。\n责任单位:市教育局\n";
    assertThat(groups(body)).containsExactly(List.of("各县、区人民政府"));
    assertThat(Texts.plan(body).measures().get(0).items().get(0).responsible())
        .containsExactly("市人社局", "市商务局");
  }

  @Test
  void pointAtAllMeasuresWhereTheirWordsAreNotKnown() {
    String rule = "凡属地事权之事项,牵头者以外不再一一列出。\n";
    assertThat(Texts.place(rule + TASKS, "blanket-not-read")).contains("1.稳定岗位", "2.优化服务");
    assertThat(Texts.codes(TASKS)).doesNotContain("blanket-not-read");
  }
}
