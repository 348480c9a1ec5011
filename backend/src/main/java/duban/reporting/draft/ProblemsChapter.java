package duban.reporting.draft;

import duban.reporting.body.Block;
import duban.reporting.body.Heading;
import duban.reporting.body.Sentence;
import duban.reporting.facts.Facts;
import duban.reporting.facts.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What stands in the way, in the words of those who said it. */
class ProblemsChapter implements Chapter {

  /** More are in the annex. */
  private static final int NAMED = 15;

  @Override
  public String title() {
    return "存在问题和需协调事项";
  }

  @Override
  public List<Block> write(Facts facts) {
    List<Block> blocks = new ArrayList<>();
    add(blocks, "problems", "各单位反映的问题", facts.problems(), it -> problem(facts, it));
    add(blocks, "coordination", "需协调事项", facts.coordination(), it -> need(facts, it));
    add(blocks, "delays", "预计不能按期完成的措施", facts.delays(), it -> delay(facts, it));
    add(blocks, "copied", "与上期内容相同的报告", facts.copied(), it -> copied(facts, it));
    return blocks;
  }

  private static void add(
      List<Block> blocks,
      String key,
      String title,
      List<Said> said,
      Function<Chorus, Sentence> say) {
    if (!said.isEmpty()) {
      blocks.add(new Heading(2, title));
      blocks.addAll(Chapter.lines(key, Chorus.of(said).stream().limit(NAMED).map(say).toList()));
    }
  }

  /** Whether something was said that is only in the annex. */
  static boolean cutsShort(Facts facts) {
    return Stream.of(facts.problems(), facts.coordination(), facts.delays(), facts.copied())
        .anyMatch(said -> Chorus.of(said).size() > NAMED);
  }

  private static Say about(Facts facts, Chorus said) {
    return Say.words(said.about(facts)).from(said.sources());
  }

  private static Sentence problem(Facts facts, Chorus said) {
    return about(facts, said).and("反映：").quote(said.text(), said.units()).and("。").done();
  }

  private static Sentence need(Facts facts, Chorus said) {
    return about(facts, said)
        .and(said.of() == null ? "提请协调：" : "提请" + said.of() + "协调：")
        .quote(said.text(), said.units())
        .and("。")
        .done();
  }

  private static Sentence delay(Facts facts, Chorus said) {
    Say say = about(facts, said).and("预计不能按期完成");
    if (said.text() != null) {
      say.and("，原因：").quote(said.text(), said.units());
    }
    if (said.expectedOn() != null) {
      say.and("，预计" + Words.day(said.expectedOn()) + "完成");
    }
    return say.and("。").done();
  }

  private static Sentence copied(Facts facts, Chorus said) {
    return about(facts, said).and("本期进展报告与上期内容相同。").done();
  }
}
