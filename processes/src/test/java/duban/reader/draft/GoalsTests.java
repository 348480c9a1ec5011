package duban.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoalsTests {

  private static final String MEASURE = "二、任务\n1.稳岗。稳定岗位。(牵头单位:市人社局)\n";

  private static List<String> of(String body) {
    return Texts.plan(body + MEASURE).goals().stream()
        .map(g -> g.phrase() + " " + g.value() + " " + g.by() + " " + g.baseline())
        .toList();
  }

  @Test
  void standUnderTheirHeading() {
    assertThat(of("一、工作目标\n到2026年,形成体系:力争新增基地达到4家、企业达到25家以上。另建2个平台。\n"))
        .containsExactly("新增基地达到4家 4 2026 null", "企业达到25家以上 25 2026 null", "另建2个平台 2 2026 null");
  }

  @Test
  void standInThePreambleWhereNoHeadingIsAboutThem() {
    assertThat(of("力争到“十五五”末,培训人员2000人以上、基地70家。另外配备3名专员。\n"))
        .containsExactly("培训人员2000人以上 2000 2030 null", "基地70家 70 2030 null");
  }

  @Test
  void growFromWhatThereIs() {
    assertThat(of("一、主要目标\n到2026年,在现有24家基地的基础上翻倍,达到48家基地;新增10家企业。\n"))
        .containsExactly("达到48家基地 48 2026 24", "新增10家企业 10 2026 null");
  }

  @Test
  void areNotTheNumbersOfOtherText() {
    assertThat(of("一、总体要求\n坚持1个中心。\n")).isEmpty();
  }
}
