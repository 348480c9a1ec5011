package duban.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SignatureTests {
  @Test
  void isANameAboveADate() {
    assertThat(Signature.find(Texts.lines("正文。\n乐水市人民政府(代章)\n2024 年3月5日"), 0))
        .contains(new Signature("乐水市人民政府", LocalDate.of(2024, 3, 5), 1, 2));
  }

  @Test
  void mayHaveItsDateInCharacters() {
    assertThat(Signature.find(Texts.lines("乐水市人民政府\n二〇二四年十二月三十一日"), 0))
        .map(Signature::date)
        .contains(LocalDate.of(2024, 12, 31));
  }

  @Test
  void isNotTheBodyWhoseSealItBears() {
    assertThat(Signature.find(Texts.lines("请执行。\n乐水市数据局\n(乐水市政务局代章)\n2024年3月5日"), 0))
        .contains(new Signature("乐水市数据局", LocalDate.of(2024, 3, 5), 1, 3));
    assertThat(Signature.find(Texts.lines("请执行。\n乐水市数据局(乐水市政务局代章)\n2024年3月5日"), 0))
        .map(Signature::issuer)
        .contains("乐水市数据局");
    assertThat(Signature.find(Texts.lines("请执行。\n(附件请下载)\n2024年3月5日"), 0))
        .map(Signature::issuer)
        .isNotEqualTo("请执行。");
  }

  @Test
  void mayBeOfBodiesInTwoColumns() {
    assertThat(Signature.find(Texts.lines("请执行。\n乐水市教育局   乐水市财政局\n乐水市民政局\n2024年3月5日"), 0))
        .contains(new Signature("乐水市教育局、乐水市财政局、乐水市民政局", LocalDate.of(2024, 3, 5), 1, 3));
  }

  @Test
  void hasNoIssuerWhereTheLineAboveIsASentence() {
    assertThat(Signature.find(Texts.lines("请于月底前反馈。\n2024年3月5日"), 0))
        .contains(new Signature(null, LocalDate.of(2024, 3, 5), 1, 1));
  }

  @Test
  void isNoDateThatTheCalendarDoesNotHave() {
    assertThat(Signature.find(Texts.lines("乐水市人民政府\n2024年2月30日"), 0)).isEmpty();
  }

  @Test
  void mayBeOfTwoBodies() {
    assertThat(Signature.find(Texts.lines("请执行。\n中共乐水县委办公室\n乐水县人民政府办公室\n2024年3月5日"), 0))
        .contains(new Signature("中共乐水县委办公室、乐水县人民政府办公室", LocalDate.of(2024, 3, 5), 1, 3));
  }

  @Test
  void mayHaveTheNameBelowTheDate() {
    assertThat(Signature.find(Texts.lines("请执行。\n2024年3月5日\n乐水市人民政府办公室\n方案"), 0))
        .hasValueSatisfying(
            signature -> {
              assertThat(signature.issuer()).isEqualTo("乐水市人民政府办公室");
              assertThat(signature.last()).isEqualTo(2);
            });
    assertThat(Signature.find(Texts.lines("请执行。\n2024年3月5日\n乐水市就业方案"), 0))
        .hasValueSatisfying(signature -> assertThat(signature.issuer()).isNull());
  }
}
