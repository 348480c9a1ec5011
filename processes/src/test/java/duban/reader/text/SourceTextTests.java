package duban.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.SourceSpan;
import org.junit.jupiter.api.Test;

class SourceTextTests {
  @Test
  void spansFromTheFirstCharacterToAfterTheLast() {
    SourceText source = new SourceText("abc", new int[] {0, 4, 5, 6});

    assertThat(source.span(0, 2)).isEqualTo(new SourceSpan(0, 5));
    assertThat(source.span(3, 3)).isEqualTo(new SourceSpan(6, 0));
  }
}
