package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Plan;
import duban.reader.Plans;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnusualPlanTitleTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "导航菜单乐水市促进就业方案",
        "乐水市促进就业方案****",
        "乐水市促进就业方案》的通知",
        "乐水市促进就业方案。现印发给你们",
        "乐水市促进就业方案各县市区人民政府市有关单位为贯彻落实省政府关于促进就业的决策部署稳定就业岗位优化就业服务强化技能培训保障困难群体推动实现更加充分更高质量就业经市政府同意制定本方案"
      })
  void isPointedOut(String title) {
    assertThat(Plans.subjects(titled(title), "plan-title-unusual")).containsExactly("/title");
  }

  @ParameterizedTest
  @ValueSource(strings = {"乐水市贯彻落实《关于促进就业的意见》的实施方案", "乐水市促进就业行动方案(2024-2026年)"})
  void isNoneOfAPlan(String title) {
    assertThat(Plans.codes(titled(title))).doesNotContain("plan-title-unusual");
  }

  private static Plan titled(String title) {
    return Plans.stating(title, "乐水市人民政府", Plans.ISSUED, 2024, 2026, "办公室");
  }
}
