package duban.reader.rule;

import static duban.reader.Plans.ISSUED;
import static duban.reader.Plans.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Plans;
import org.junit.jupiter.api.Test;

class ReversedPeriodTests {
  @Test
  void isAnErrorAboutTheLastYear() {
    assertThat(
            Plans.subjects(
                Plans.stating(TITLE, "市政府", ISSUED, 2025, 2024, "办公室"), "period-reversed"))
        .containsExactly("/periodEnd");
  }

  @Test
  void isSilentForOneYear() {
    assertThat(Plans.codes(Plans.stating(TITLE, "市政府", ISSUED, 2024, 2024, "办公室")))
        .doesNotContain("period-reversed");
  }
}
