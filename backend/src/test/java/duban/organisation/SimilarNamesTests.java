package duban.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarNamesTests {

  @ParameterizedTest
  @CsvSource({"市工信局,市工信息局", "市财政局,市财证局", "市工信局,市工业和信息化局", "市发改委,市发展和改革委员会"})
  void seesMisprintsAndShortForms(String one, String other) {
    assertThat(SimilarNames.likeness(one, other)).isGreaterThanOrEqualTo(0.9);
    assertThat(SimilarNames.likeness(other, one)).isGreaterThanOrEqualTo(0.9);
  }

  @ParameterizedTest
  @CsvSource({"市教育局,市财政局", "市委宣传部,市科技局", "县政府,区政府"})
  void seesNothingInNamesThatOnlyEndAlike(String one, String other) {
    assertThat(SimilarNames.isEnough(SimilarNames.likeness(one, other))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"市工信局,市工信息局,true", "市工信局,市科技局,false", "工信局,公信局,false", "市财政局,市财政局门,true"})
  void tellsOneCharacterFromTwo(String one, String other, boolean apart) {
    assertThat(SimilarNames.isOneCharacterApart(one, other)).isEqualTo(apart);
    assertThat(SimilarNames.isOneCharacterApart(other, one)).isEqualTo(apart);
  }
}
