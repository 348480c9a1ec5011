package duban.reader.value;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Recurrence;
import org.junit.jupiter.api.Test;

class TimesTests {
  @Test
  void takeTheLatestDayTheTextSets() {
    assertThat(Times.deadline("到2024年,新增3家,到2025年,新增5家")).isEqualTo("2025-12-31");
    assertThat(Times.deadline("2024年底前完成")).isEqualTo("2024-12-31");
    assertThat(Times.deadline("2024年6月底前完成")).isEqualTo("2024-06-30");
    assertThat(Times.deadline("根据2023年工作安排")).isNull();
  }

  @Test
  void takeABareYearBehindALabel() {
    assertThat(Times.labelled("2025年")).isEqualTo("2025-12-31");
    assertThat(Times.labelled("2025年9月")).isEqualTo("2025-09-30");
    assertThat(Times.labelled("长期坚持")).isNull();
  }

  @Test
  void knowHowOften() {
    assertThat(Times.recurrence("每年公告一批")).isEqualTo(Recurrence.ANNUAL);
    assertThat(Times.recurrence("每季度通报")).isEqualTo(Recurrence.QUARTERLY);
    assertThat(Times.recurrence("每半年通报一次")).isEqualTo(Recurrence.HALF_YEARLY);
    assertThat(Times.recurrence("按月调度")).isEqualTo(Recurrence.MONTHLY);
    assertThat(Times.recurrence("定期举办")).isNull();
  }
}
