package duban.reader.rule;

import static duban.reader.Plans.ledBy;
import static duban.reader.Plans.measure;
import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Plans;
import duban.reader.Texts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlineBeforeIssueTests {
  @Test
  void pointsAtTheWordsThatSetTheDay() {
    assertThat(Texts.place("1.甲。2023年底前完成。(市教育局牵头)", "deadline-before-issue")).isEqualTo("2023年底前");
  }

  @Test
  void isSilentForTheDayOfIssue() {
    assertThat(Plans.codes(Plans.plan(measure("1", Plans.ISSUED, ledBy("市教育局")))))
        .doesNotContain("deadline-before-issue");
  }

  @Test
  void isAboutTheDeadline() {
    LocalDate early = LocalDate.of(2023, 12, 31);

    assertThat(
            Plans.subjects(Plans.plan(measure("1", early, ledBy("市教育局"))), "deadline-before-issue"))
        .containsExactly("/measures/0/deadline");
  }
}
