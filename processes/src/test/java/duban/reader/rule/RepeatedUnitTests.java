package duban.reader.rule;

import static duban.reader.Plans.by;
import static duban.reader.Plans.ledBy;
import static duban.reader.Plans.measure;
import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Plans;
import org.junit.jupiter.api.Test;

class RepeatedUnitTests {
  @Test
  void pointsAtTheWorkItem() {
    assertThat(
            Plans.subjects(
                Plans.plan(measure("1", by("市财政局"), ledBy("市教育局", "市财政局", "市教育局"))), "unit-twice"))
        .containsExactly("/measures/0/items/1");
  }

  @Test
  void isSilentForAUnitOfTwoWorkItems() {
    assertThat(Plans.codes(Plans.plan(measure("1", by("市财政局"), by("市财政局")))))
        .doesNotContain("unit-twice");
  }
}
