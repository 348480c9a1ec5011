package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class PointsInMeasureTests {

  @Test
  void areTheFirstOfSeveralInOneParagraph() {
    assertThat(Texts.place("一、稳岗\n一是返还保费。二是发放补贴。(市人社局负责)\n", "points-in-measure"))
        .isEqualTo("一是返还保费。二是发放补贴。(市人社局负责)");
  }

  @Test
  void areNoneWhereEachHasItsClause() {
    assertThat(Texts.codes("一、稳岗\n一是返还保费。(市人社局负责)\n二是发放补贴。(市财政局负责)\n"))
        .doesNotContain("points-in-measure");
    assertThat(Texts.codes("1.稳岗。一是返还保费。二是发放补贴。(市人社局负责)\n")).doesNotContain("points-in-measure");
  }
}
