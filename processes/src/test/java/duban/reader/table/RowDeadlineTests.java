package duban.reader.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowDeadlineTests {

  @ParameterizedTest
  @CsvSource({
    "2025年6月底, 2025-06-30",
    "2025年6月15日前, 2025-06-15",
    "2025年底前, 2025-12-31",
    "2025年, 2025-12-31",
    "2025.06, 2025-06-30",
    "2025-06-15, 2025-06-15",
    "12月底, 2024-12-31",
    "6月20日, 2024-06-20",
    "年底前, 2024-12-31",
    "全年, 2024-12-31",
    "第三季度, 2024-09-30",
    "上半年, 2024-06-30",
    "2024年3月—2025年10月, 2025-10-31",
    "2024—2026年, 2026-12-31"
  })
  void isTheLastDayTheWordsName(String words, String day) {
    assertThat(RowDeadline.of(words, 2024)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"长期坚持", "持续推进", "按时间节点", "13月"})
  void isNoneWhereTheyNameNone(String words) {
    assertThat(RowDeadline.of(words, 2024)).isNull();
  }
}
