package duban.reader.clause;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.WorkItem;
import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class GovernedGroupsTests {
  private static WorkItem item(String clause) {
    String body = "1.稳定岗位。支持企业吸纳就业。(" + clause + ")\n2.优化服务。(市教育局负责)\n";
    return Texts.plan(body).measures().get(0).items().get(0);
  }

  @Test
  void areTheKindsBehindAGroup() {
    assertThat(item("市人社局,各县(市、区)人民政府、开发区管委会").collective())
        .containsExactly("各县(市、区)人民政府", "开发区管委会");
  }

  @Test
  void areNotUnitsWithANameOrThoseBehindAUnit() {
    assertThat(item("市人社局,各县人民政府、乐水经济开发区管委会").responsible()).containsExactly("市人社局", "乐水经济开发区管委会");
    assertThat(item("市人社局、开发区管委会").responsible()).containsExactly("市人社局", "开发区管委会");
  }
}
