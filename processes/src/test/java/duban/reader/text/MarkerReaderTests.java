package duban.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.text.Marker.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkerReaderTests {
  @ParameterizedTest
  @CsvSource({
    "一、总则,CHINESE,1,一、,一",
    "(十三)金融,BRACKETED,13,(十三),(十三)",
    "第二条 支持企业,ARTICLE,2,第二条,二",
    "第一章 总则,PART,1,第一章,一",
    "3 .按照要求,ARABIC,3,3 .,3",
    "30、宣传,ARABIC,30,30、,30",
    "1.2023年9月底前建成基站,ARABIC,1,1.,1"
  })
  void knowsEveryWayOfNumbering(String line, Style style, int value, String printed, String label) {
    assertThat(MarkerReader.read(line, 0)).contains(new Marker(style, value, printed, label, true));
  }

  @Test
  void takesANumberWithoutItsDotOnlyWhereItContinuesTheSequence() {
    assertThat(MarkerReader.read("18优先推荐企业", 18)).map(Marker::printed).contains("18");
    assertThat(MarkerReader.read("18优先推荐企业", 17)).isEmpty();
    assertThat(MarkerReader.read("18家企业", 18)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023年3月19日", "1.5%以下", "一是加强领导", "2024.3.5", "2.25万户", "5G基站"})
  void leavesOtherNumbersAlone(String line) {
    assertThat(MarkerReader.read(line, 0)).isEmpty();
  }

  @Test
  void takesADotBeforeADigitForItsOwnWhereTheSequenceSaysSo() {
    assertThat(MarkerReader.read("5.5G基站建设", 5)).map(Marker::value).contains(5);
  }
}
