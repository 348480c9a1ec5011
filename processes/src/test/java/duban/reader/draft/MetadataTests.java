package duban.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class MetadataTests {
  @Test
  void takesTheNumberOnItsOwnLineOrInAFieldButNotAQuotedOne() {
    assertThat(Metadata.documentNumber(Texts.lines("根据省文件(苏政办发〔2023〕3号)\n乐政办发〔2024〕5号")))
        .isEqualTo("乐政办发〔2024〕5号");
    assertThat(Metadata.documentNumber(Texts.lines("文号:乐政办发〔2024〕5号"))).isEqualTo("乐政办发〔2024〕5号");
    assertThat(Metadata.documentNumber(Texts.lines("根据(苏政办发〔2023〕3号)"))).isNull();
  }

  @Test
  void knowsWhoPublishedThePage() {
    assertThat(Metadata.publishers(Texts.lines("发布机构: 市经信委 生成日期: 2018-12-12")))
        .containsExactly("市经信委");
  }

  @Test
  void findsTheTitleANoticeQuotes() {
    assertThat(Metadata.quotedTitle(Texts.lines("关于印发《乐水市方案》的通知"))).contains("乐水市方案");
  }
}
