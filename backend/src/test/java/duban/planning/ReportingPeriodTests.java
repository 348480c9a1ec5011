package duban.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTests {

  @ParameterizedTest
  @CsvSource({
    "2023-07, 2023-07-01, 2023-07-31, 2023-08, 2023年7月",
    "2024-02, 2024-02-01, 2024-02-29, 2024-03, 2024年2月",
    "2023-12, 2023-12-01, 2023-12-31, 2024-01, 2023年12月",
    "2023-Q3, 2023-07-01, 2023-09-30, 2023-Q4, 2023年第三季度",
    "2023-Q4, 2023-10-01, 2023-12-31, 2024-Q1, 2023年第四季度",
    "2023-H1, 2023-01-01, 2023-06-30, 2023-H2, 2023年上半年",
    "2023-H2, 2023-07-01, 2023-12-31, 2024-H1, 2023年下半年"
  })
  void isAMonthAQuarterOrAHalfYear(
      String written, LocalDate first, LocalDate last, String next, String words) {
    ReportingPeriod period = ReportingPeriod.of(written);

    assertThat(period).hasToString(written);
    assertThat(period.firstDay()).isEqualTo(first);
    assertThat(period.lastDay()).isEqualTo(last);
    assertThat(period.next()).hasToString(next);
    assertThat(period.inWords()).isEqualTo(words);
    assertThat(period.rhythm().holding(first)).isEqualTo(period);
    assertThat(period.rhythm().holding(last)).isEqualTo(period);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2023-13", "2023-00", "2023-Q5", "2023-H3", "2023-7", "2023", "", "2023-Q3 "})
  void isNothingElse(String written) {
    assertThatIllegalArgumentException().isThrownBy(() -> ReportingPeriod.of(written));
  }

  @Test
  void isTheQuarterThatHoldsADayWhereNoRhythmIsNamed() {
    assertThat(ReportingPeriod.holding(LocalDate.parse("2023-05-01"))).hasToString("2023-Q2");
  }

  @Test
  void comesInTheOrderOfLastDaysWhateverTheRhythm() {
    List<String> inOrder =
        List.of(
            "2023-05", "2023-06", "2023-Q2", "2023-H1", "2023-07", "2023-Q3", "2023-Q4", "2024-01");

    assertThat(
            Stream.of(
                    "2023-Q4", "2023-H1", "2023-06", "2024-01", "2023-Q2", "2023-07", "2023-Q3",
                    "2023-05")
                .map(ReportingPeriod::of)
                .sorted()
                .map(Object::toString))
        .containsExactlyElementsOf(inOrder);
  }
}
