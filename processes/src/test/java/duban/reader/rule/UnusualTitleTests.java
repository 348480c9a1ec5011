package duban.reader.rule;

import static duban.reader.Plans.ledBy;
import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Measure;
import duban.plan.SourceSpan;
import duban.reader.Plans;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnusualTitleTests {

  @ParameterizedTest
  @ValueSource(strings = {"责任单位|80|办好学校", ",办好学校", "——学位增加500个", "办好学校责任单位:市教育局"})
  void isPointedOut(String title) {
    assertThat(Plans.subjects(Plans.plan(titled(title)), "title-unusual"))
        .containsExactly("/measures/0");
  }

  @Test
  void isNoneThatSpeaksOfUnits() {
    assertThat(Plans.codes(Plans.plan(titled("压实责任单位主体责任")))).doesNotContain("title-unusual");
  }

  private static Measure titled(String title) {
    return new Measure(
        "1",
        "1.",
        null,
        title,
        "",
        List.of(ledBy("市教育局")),
        null,
        null,
        List.of(),
        new SourceSpan(0, 1));
  }
}
