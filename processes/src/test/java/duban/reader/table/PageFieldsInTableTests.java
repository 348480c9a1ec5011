package duban.reader.table;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Reading;
import duban.reader.PlanReader;
import org.junit.jupiter.api.Test;

class PageFieldsInTableTests {

  private static final String BODY =
      """
      乐水市促进消费若干措施
      一、丰富供给
      1.发展乡村旅游。(市文旅局牵头,市财政局配合)
      """;

  @Test
  void areReadAsThePageHasThem() {
    Reading reading =
        PlanReader.read(
            "leshui",
            "索 引 号\tLS01-2024-31\t公开方式\t主动公开\n"
                + "发布机构\t乐水市人民政府办公室\t成文日期\t2024年05月06日\n"
                + "文 号\t乐政办发〔2024〕17号\t有 效 性\t有效\n"
                + BODY);

    assertThat(reading.plan().documentNumber()).isEqualTo("乐政办发〔2024〕17号");
    assertThat(reading.plan().issuer()).isEqualTo("乐水市人民政府办公室");
    assertThat(reading.plan().issueDate()).hasToString("2024-05-06");
    assertThat(reading.findings()).extracting("code").doesNotContain("table-not-read");
  }

  @Test
  void areNotSeenInOtherTables() {
    String table = "企业\t产值\t税收\n甲公司\t12亿元\t3亿元\n乙公司\t9亿元\t2亿元\n";

    assertThat(PlanReader.read("leshui", BODY + table).findings())
        .extracting("code")
        .contains("table-not-read");
  }
}
