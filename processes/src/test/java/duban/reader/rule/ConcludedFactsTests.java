package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Finding;
import duban.reader.PlanReader;
import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class ConcludedFactsTests {
  private static final String BODY = "一、扩大就业\n1.稳定岗位。支持企业。(市人社局负责)\n2.优化服务。(市人社局负责)\n";

  @Test
  void tellsThatNobodySigned() {
    String head = "国务院关于促进就业的若干意见\n成文日期：2024年1月12日\n各省人民政府:\n";

    assertThat(PlanReader.read("x-1", head + BODY).findings())
        .filteredOn(finding -> finding.code().equals("facts-concluded"))
        .extracting(Finding::message)
        .containsExactly("没有完整的落款，印发单位“国务院”、印发日期2024-01-12取自标题或网页信息");
  }

  @Test
  void saysNothingOfASignedNotice() {
    assertThat(Texts.codes(BODY)).doesNotContain("facts-concluded");
  }
}
