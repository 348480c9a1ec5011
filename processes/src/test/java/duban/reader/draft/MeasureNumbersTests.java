package duban.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import duban.plan.Measure;
import duban.reader.Texts;
import duban.reader.outline.Entry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasureNumbersTests {
  private static List<String> numbers(String text) {
    List<Entry> measures = Texts.outline(text).leaves();
    Map<Entry, String> numbers = MeasureNumbers.of(measures);
    return measures.stream().map(numbers::get).toList();
  }

  @Test
  void areThePrintedOnesWhereTheyRunThrough() {
    assertThat(numbers("一、甲\n1.乙\n2.丙\n二、丁\n3.戊")).containsExactly("1", "2", "3");
  }

  @Test
  void areDottedWhereTheyRestart() {
    assertThat(numbers("二、甲\n(一)乙\n(二)丙\n1.丁\n2.戊\n(三)己\n1.庚"))
        .containsExactly("1", "2.1", "2.2", "3.1");
  }

  @Test
  void stayUniqueWhenOneIsPrintedTwice() {
    assertThat(numbers("一、甲\n1.乙\n2.丙\n2.丁")).containsExactly("1", "2", "2-2");
  }

  @Test
  void areNotJoinedWithAYearBehindThem() {
    String body = "一、任务\n1.2024年9月底前建成基站。(牵头单位:市工信局)\n2.2025年建成中心。(牵头单位:市科技局)\n";

    assertThat(Texts.plan(body).measures())
        .extracting(Measure::number, Measure::printedNumber, Measure::text)
        .containsExactly(tuple("1", "1.", "2024年9月底前建成基站。"), tuple("2", "2.", "2025年建成中心。"));
  }
}
