package duban.reporting.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingNumbersTests {

  private final HeadingNumbers numbers = new HeadingNumbers();

  @Test
  void countsEveryLevelAndBeginsAnewBelowAHigherOne() {
    assertThat(numbers.next(1)).isEqualTo("一、");
    assertThat(numbers.next(2)).isEqualTo("（一）");
    assertThat(numbers.next(3)).isEqualTo("1.");
    assertThat(numbers.next(4)).isEqualTo("（1）");
    assertThat(numbers.next(4)).isEqualTo("（2）");
    assertThat(numbers.next(2)).isEqualTo("（二）");
    assertThat(numbers.next(3)).isEqualTo("1.");
    assertThat(numbers.next(1)).isEqualTo("二、");
    assertThat(numbers.next(2)).isEqualTo("（一）");
  }

  @ParameterizedTest
  @CsvSource({"9,九", "10,十", "11,十一", "19,十九", "20,二十", "21,二十一", "99,九十九"})
  void saysNumbersInWords(int number, String words) {
    assertThat(HeadingNumbers.inWords(number)).isEqualTo(words);
  }
}
