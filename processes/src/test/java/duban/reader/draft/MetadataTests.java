package duban.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import java.time.LocalDate;
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
    assertThat(PageFields.publishers(Texts.lines("发布机构: 市经信委 生成日期: 2018-12-12")))
        .containsExactly("市经信委");
  }

  @Test
  void takesTheNumberBehindATitleOrBeforeIt() {
    assertThat(Metadata.documentNumber(Texts.lines("关于促进就业的通知(乐政发〔2024〕5号)")))
        .isEqualTo("乐政发〔2024〕5号");
    assertThat(Metadata.documentNumber(Texts.lines("文    号 乐政发〔2024〕5号"))).isEqualTo("乐政发〔2024〕5号");
    assertThat(Metadata.withoutNumber("乐政发〔2024〕5号乐水市人民政府关于促进就业的意见")).isEqualTo("乐水市人民政府关于促进就业的意见");
  }

  @Test
  void takesTheNumberInTheRedHeadOfALineThatGoesOn() {
    assertThat(Metadata.documentNumber(Texts.lines("乐水市人民政府文件 乐政发〔2024〕5号 乐水市人民政府关于促进就业的通知")))
        .isEqualTo("乐政发〔2024〕5号");
    assertThat(Metadata.documentNumber(Texts.lines("根据省政府文件 苏政发〔2023〕3号 的要求"))).isNull();
  }

  @Test
  void takesTheIssuerThatBeginsATitleButNotProse() {
    assertThat(Metadata.issuerInTitle("", Texts.lines("国务院办公厅关于促进就业的指导意见"))).contains("国务院办公厅");
    assertThat(Metadata.issuerInTitle("", Texts.lines("按照镇政府关于就业工作的总体要求,制定本方案"))).isEmpty();
  }

  @Test
  void readsLabelledFactsAlsoWhereTheValueStandsBelow() {
    var page = Texts.lines("发文机关：\n国务院\n成文日期：\n2024年01月12日");

    assertThat(PageFields.publishers(page)).containsExactly("国务院");
    assertThat(PageFields.date(page)).contains(LocalDate.of(2024, 1, 12));
    assertThat(PageFields.date(Texts.lines("发布日期：2024年1月12日"))).isEmpty();
  }

  @Test
  void findsTheTitleANoticeQuotes() {
    assertThat(Metadata.quotedTitle(Texts.lines("关于印发《乐水市方案》的通知"))).contains("乐水市方案");
    assertThat(Metadata.quotedTitle(Texts.lines("关于《乐水市方案》的函。现将《乐水市意见》送你们,关于印发《乐水市意见》的通知")))
        .contains("乐水市方案");
  }
}
