package duban.document;

import static org.assertj.core.api.Assertions.assertThat;

import duban.document.ListNumbers.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListNumberTests {

  @ParameterizedTest
  @CsvSource({
    "chineseCounting, 1, 一",
    "chineseCountingThousand, 10, 十",
    "chineseCountingThousand, 21, 二十一",
    "chineseCountingThousand, 103, 一百零三",
    "japaneseCounting, 12, 十二",
    "chineseLegalSimplified, 3, 叁",
    "ideographDigital, 10, 一〇",
    "ideographTraditional, 2, 乙",
    "decimalEnclosedCircle, 3, ③",
    "decimalEnclosedParen, 2, ⑵",
    "decimalEnclosedFullstop, 4, ⒋",
    "ideographEnclosedCircle, 1, ㊀",
    "decimalZero, 7, 07",
    "lowerLetter, 2, b",
    "upperRoman, 14, XIV",
    "decimal, 5, 5"
  })
  void printsNumbersAsWordDoes(String format, int number, String printed) {
    assertThat(ListNumber.of(format, number)).isEqualTo(printed);
  }

  @Test
  void countsOnUnderNewHeadingsWhereTheListSaysSo() {
    ListNumbers numbers = new ListNumbers();
    Level[] levels = {level("chineseCounting", "%1、", true), level("decimal", "%2.", false)};

    numbers.next("list", levels, 0);
    numbers.next("list", levels, 1);
    assertThat(numbers.next("list", levels, 0)).isEqualTo("二、");
    assertThat(numbers.next("list", levels, 1)).isEqualTo("2.");
  }

  @Test
  void startsACopyOfAListAnew() {
    ListNumbers numbers = new ListNumbers();
    Level[] levels = {level("decimal", "%1.", true)};

    numbers.next("list", levels, 0);
    numbers.startAnew("list", 0, 1);
    assertThat(numbers.next("list", levels, 0)).isEqualTo("1.");
  }

  private static Level level(String format, String text, boolean restarts) {
    return new Level(format, text, 1, restarts, false, "");
  }
}
