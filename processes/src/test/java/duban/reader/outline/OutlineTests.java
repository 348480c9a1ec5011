package duban.reader.outline;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import duban.reader.text.Line;
import org.junit.jupiter.api.Test;

class OutlineTests {
  @Test
  void putsAStyleOfNumberingBelowTheOneBeforeIt() {
    Outline outline = Texts.outline("一、甲\n(一)乙\n1.丙\n续行\n2.丁\n(二)戊\n二、己");

    assertThat(outline.entries())
        .extracting(Entry::path)
        .containsExactly("一", "一/(一)", "一/(一)/1", "一/(一)/2", "一/(二)", "二");
    assertThat(outline.entries().get(2).lines()).extracting(Line::text).containsExactly("丙", "续行");
    assertThat(outline.leaves()).extracting(Entry::path).doesNotContain("一", "一/(一)");
  }

  @Test
  void acceptsABareNumberInTheRunningSequence() {
    Outline outline = Texts.outline("一、甲\n1.乙\n2丙做好\n二、丁\n3.戊");

    assertThat(outline.leaves())
        .extracting(e -> e.marker().printed())
        .containsExactly("1.", "2", "3.");
  }
}
