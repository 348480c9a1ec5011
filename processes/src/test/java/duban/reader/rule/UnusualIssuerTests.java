package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Plan;
import duban.reader.Plans;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnusualIssuerTests {

  @ParameterizedTest
  @ValueSource(strings = {"(乐水市政务局代章)", "乐水市教育局乐水市财政局", "乐水市有关部门", "乐水市促进就业方案"})
  void isPointedOut(String issuer) {
    assertThat(Plans.subjects(issued(issuer), "issuer-unusual")).containsExactly("/issuer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "乐水市人民政府办公室",
        "中共乐水县委办公室、乐水县人民政府办公室",
        "乐水市促进就业工作领导小组办公室",
        "东山街道办事处",
        "乐水市人民政府(办公室)"
      })
  void isNoneOfBodies(String issuer) {
    assertThat(Plans.codes(issued(issuer))).doesNotContain("issuer-unusual");
  }

  private static Plan issued(String issuer) {
    return Plans.stating(Plans.TITLE, issuer, Plans.ISSUED, 2024, 2026, "办公室");
  }
}
