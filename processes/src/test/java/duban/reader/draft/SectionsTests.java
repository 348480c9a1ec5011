package duban.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Section;
import duban.reader.Texts;
import duban.reader.outline.Outline;
import org.junit.jupiter.api.Test;

class SectionsTests {
  @Test
  void areTheHeadingsWithMeasuresAndNotTheirWrappers() {
    Outline outline = Texts.outline("一、甲\n(一)乙。\n1.丙\n(二)丁\n2.戊");

    assertThat(new Sections(outline).of(outline.leaves()))
        .containsExactly(new Section("一/(一)", "乙"), new Section("一/(二)", "丁"));
  }

  @Test
  void letAMeasureBesideHeadingsBeItsOwn() {
    Outline outline = Texts.outline("一、甲\n(一)乙\n正文\n(二)丁\n1.戊");

    assertThat(new Sections(outline).of(outline.leaves().get(0))).isEqualTo("一/(一)");
  }

  @Test
  void areNoneWhereThereAreNoHeadings() {
    Outline outline = Texts.outline("1.甲\n2.乙");

    assertThat(new Sections(outline).of(outline.leaves())).isEmpty();
  }
}
