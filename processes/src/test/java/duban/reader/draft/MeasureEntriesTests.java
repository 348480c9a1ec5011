package duban.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Measure;
import duban.plan.Plan;
import duban.reader.Texts;
import duban.reader.outline.ClauseScope;
import duban.reader.outline.Entry;
import duban.reader.outline.Outline;
import duban.reader.outline.Passage;
import org.junit.jupiter.api.Test;

class MeasureEntriesTests {
  private static MeasureEntries of(String text) {
    Outline outline = Texts.outline(text);
    return MeasureEntries.of(
        outline, ClauseScope.of(outline, outline.entries().stream().map(Passage::of).toList()));
  }

  @Test
  void tellsMeasuresFromWhatStandsAroundThem() {
    MeasureEntries entries = of("一、要求\n(一)思想\n二、任务\n(一)甲\n1.乙。(市工信局负责)\n三、保障\n(一)丙\n(二)丁");

    assertThat(entries.before()).extracting(Entry::path).containsExactly("一/(一)");
    assertThat(entries.measures()).extracting(Entry::path).containsExactly("二/(一)/1");
    assertThat(entries.safeguards()).extracting(Entry::path).containsExactly("三/(一)", "三/(二)");
  }

  @Test
  void neverDropsAMeasureInARunningSequenceForLackOfUnits() {
    assertThat(of("一、甲\n1.乙\n二、丙\n2.丁。(市工信局负责)").measures())
        .extracting(Entry::path)
        .containsExactly("一/1", "二/2");
  }

  @Test
  void areNotWhatIntroducesHeadingsThoughOneOfTheseIsAMeasure() {
    String tasks = "二、甲\n(一)乙。(市工信局负责)\n三、丙\n(一)丁。(市工信局负责)\n";
    String last = "四、庚\n(一)辛。(市工信局负责)\n五、戊\n己。(市财政局负责)";
    MeasureEntries entries = of("一、明确要求\n坚持标准。\n" + tasks + last);

    assertThat(entries.before()).extracting(Entry::path).containsExactly("一");
    assertThat(entries.measures())
        .extracting(Entry::path)
        .containsExactly("二/(一)", "三/(一)", "四/(一)", "五");
    assertThat(of("一、甲\n坚持标准。\n二、戊\n己。(市财政局负责)").measures()).hasSize(2);
  }

  @Test
  void takesTheDeepestNumbersWhereNobodyIsNamed() {
    assertThat(of("一、甲\n二、乙\n1.丙\n2.丁").measures())
        .extracting(Entry::path)
        .containsExactly("二/1", "二/2");
  }

  @Test
  void areNoArticlesAboutTheDocumentItself() {
    String last = "第三条 本政策自印发之日起施行,有效期2年,由市商务局负责解释。";

    Plan plan = Texts.plan("第一条 稳岗。(责任单位:市教育局)\n第二条 扩岗。\n" + last);

    assertThat(plan.measures()).extracting(Measure::title).containsExactly("稳岗", "扩岗");
    assertThat(Texts.codes("第一条 稳岗。(责任单位:市教育局)\n" + last)).contains("safeguards-without-units");
  }
}
