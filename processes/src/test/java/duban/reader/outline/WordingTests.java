package duban.reader.outline;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class WordingTests {
  @Test
  void takesAShortFirstSentenceForTheTitle() {
    assertThat(Wording.of(Texts.lines("提升能级。支持企业,建设平台。")))
        .isEqualTo(new Wording("提升能级", "支持企业,建设平台。"));
    assertThat(Wording.of(Texts.lines("加大力度,健全体系。支持企业。")))
        .isEqualTo(new Wording("加大力度,健全体系", "支持企业。"));
  }

  @Test
  void takesAHeadingOnItsOwnLineForTheTitle() {
    assertThat(Wording.of(Texts.lines("提升能级\n支持企业。\n建设平台。")))
        .isEqualTo(new Wording("提升能级", "支持企业。\n建设平台。"));
  }

  @Test
  void takesTheFirstClauseWhereThereIsNoHeading() {
    assertThat(Wording.of(Texts.lines("贯彻落实《关于A,B的措施》,支持企业。")))
        .isEqualTo(new Wording("贯彻落实《关于A,B的措施》", "贯彻落实《关于A,B的措施》,支持企业。"));
  }
}
