package duban.reader.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsTests {
  private static List<String> of(String text) {
    return Targets.of(text).stream()
        .map(
            t ->
                String.join(
                    " ",
                    t.phrase(),
                    t.comparator().name(),
                    t.value().toPlainString() + t.unit(),
                    String.valueOf(t.by())))
        .toList();
  }

  @Test
  void haveTheBoundTheWordsSet() {
    assertThat(of("比例不低于30%。")).containsExactly("比例不低于30% AT_LEAST 30% null");
    assertThat(of("费率降至1.5%以下。")).containsExactly("费率降至1.5%以下 AT_MOST 1.5% null");
    assertThat(of("建成基站4.5万个以上。")).containsExactly("建成基站4.5万个以上 AT_LEAST 45000个 null");
    assertThat(of("配备1名专员。")).containsExactly("配备1名专员 EQUAL 1名 null");
  }

  @Test
  void areDueInTheYearOfTheirSentence() {
    assertThat(of("到2025年,新增市级园区3家,培育企业5家以上。另建2个平台。"))
        .containsExactly(
            "新增市级园区3家 EQUAL 3家 2025", "培育企业5家以上 AT_LEAST 5家 2025", "另建2个平台 EQUAL 2个 null");
  }

  @Test
  void shareAListButNotItsParts() {
    assertThat(of("新增省、市质量奖企业3家、县质量奖企业10家。"))
        .containsExactly("新增省、市质量奖企业3家 EQUAL 3家 null", "县质量奖企业10家 EQUAL 10家 null");
    assertThat(of("普及率、数控化率分别达到80%、60%。"))
        .containsExactly(
            "普及率、数控化率分别达到80%、60% EQUAL 80% null", "普及率、数控化率分别达到80%、60% EQUAL 60% null");
  }

  @Test
  void countPerYearWhereTheClauseSaysSo() {
    assertThat(Targets.of("每年新增1-2家"))
        .singleElement()
        .satisfies(
            target -> {
              assertThat(target.perYear()).isTrue();
              assertThat(target.value()).isEqualByComparingTo("1");
              assertThat(target.valueMax()).isEqualByComparingTo("2");
            });
  }

  @Test
  void mayBeWrittenAsACharacterWhereABoundIsSet() {
    assertThat(of("企业至少与一家院所合作。")).containsExactly("企业至少与一家院所合作 AT_LEAST 1家 null");
    assertThat(of("建成一个平台。")).isEmpty();
  }

  @Test
  void areNotGovernedByTheWordsInFrontOfAColon() {
    assertThat(of("到2025年,建成体系:力争企业达到4家、基地达到25家。"))
        .containsExactly("企业达到4家 EQUAL 4家 2025", "基地达到25家 EQUAL 25家 2025");
  }

  @ParameterizedTest
  @ValueSource(strings = {"围绕“343个”集群", "完善省、市等3个培育库", "提高拥有2件专利的数量", "奖励30万元", "覆盖5G基站"})
  void areNotNamesSumsOrThresholds(String text) {
    assertThat(Targets.of(text)).isEmpty();
  }
}
