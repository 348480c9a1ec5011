package duban.reporting.draft;

import duban.reporting.body.Block;
import duban.reporting.body.Sentence;
import duban.reporting.facts.Doubt;
import duban.reporting.facts.Facts;
import duban.reporting.facts.Unproven;
import java.util.List;
import java.util.stream.Collectors;

/** What looks good and has not shown it, with the reasons for doubt. */
class DoubtsChapter implements Chapter {

  /** More are in the annex. */
  private static final int NAMED = 10;

  @Override
  public String title() {
    return "待核实情况";
  }

  @Override
  public List<Block> write(Facts facts) {
    return Chapter.lines(
        "unproven", facts.unproven().stream().limit(NAMED).map(it -> sentence(facts, it)).toList());
  }

  private static Sentence sentence(Facts facts, Unproven unproven) {
    return Say.words(facts.name(unproven.topic()))
        .and("（牵头单位" + unproven.lead().name() + "）列为" + unproven.progress().title())
        .and("，待核实：" + doubts(unproven) + "。")
        .from(unproven.topic().source())
        .done();
  }

  static String doubts(Unproven unproven) {
    return unproven.doubts().stream().map(Doubt::inWords).collect(Collectors.joining("、"));
  }
}
