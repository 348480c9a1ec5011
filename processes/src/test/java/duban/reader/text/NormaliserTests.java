package duban.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.SourceSpan;
import org.junit.jupiter.api.Test;

class NormaliserTests {
  @Test
  void bringsTraditionalTextWithPinyinIntoPlainSimplifiedText() {
    String document = "加強領導。推進企業(yè)發(fā)展,制(修)訂標準(代章)";

    assertThat(Normaliser.normalise(document).text()).isEqualTo("加强领导。推进企业发展,制(修)订标准(代章)");
  }

  @Test
  void pointsEachCharacterToItsPlaceInTheDocument() {
    String document = "\uFEFF企業(yè)發(fā)展壯大\r\n";
    SourceText source = Normaliser.normalise(document);

    SourceSpan span = source.span(2, 4);

    assertThat(source.text().substring(2, 4)).isEqualTo("发展");
    assertThat(document.substring(span.offset(), span.end())).isEqualTo("發(fā)展");
  }

  @Test
  void makesSpacesPlainAndDigitsHalfWidthButKeepsPunctuation() {
    assertThat(Normaliser.normalise("\u3000\u00A0\u2002\uFF12\uFF10\uFF12\uFF14年\uFF0C").text())
        .isEqualTo("   2024年\uFF0C");
  }

  @Test
  void leavesTheOddTraditionalCharacterOfASimplifiedTextAlone() {
    String text = "依托张謇学院和中小企业公共服务平台等专业机构对企业经营管理人员、专业技术人才、高技能人才开展轮训,著力提升";

    assertThat(Normaliser.normalise(text).text()).isEqualTo(text);
  }
}
