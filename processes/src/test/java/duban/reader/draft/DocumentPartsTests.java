package duban.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import duban.reader.text.Line;
import org.junit.jupiter.api.Test;

class DocumentPartsTests {
  @Test
  void tellsNoticePlanAndWhatComesAfterApart() {
    DocumentParts parts =
        DocumentParts.of(Texts.lines(Texts.HEAD + "一、总则\n1.支持企业。\n- 2 -\n附件1\n清单"));

    assertThat(parts.heading()).map(Heading::title).contains("乐水市促进就业行动方案(2024-2026年)");
    assertThat(parts.signature()).map(Signature::issuer).contains("乐水市人民政府办公室");
    assertThat(parts.preamble()).extracting(Line::text).containsExactly("为促进就业,制定本方案。");
    assertThat(parts.body()).extracting(Line::text).containsExactly("一、总则", "1.支持企业。");
    assertThat(parts.tail()).extracting(Line::text).containsExactly("附件1", "清单");
  }

  @Test
  void endsTheBodyBeforeASignatureBelowThePlan() {
    DocumentParts parts = DocumentParts.of(Texts.lines("乐水市就业方案\n一、总则\n1.支持。\n乐水市人民政府\n2024年3月5日"));

    assertThat(parts.body()).extracting(Line::text).containsExactly("一、总则", "1.支持。");
    assertThat(parts.signature()).map(Signature::issuer).contains("乐水市人民政府");
  }
}
