package duban.reporting.draft;

import duban.reporting.body.Block;
import duban.reporting.body.Sentence;
import duban.reporting.body.Source;
import duban.reporting.facts.Before;
import duban.reporting.facts.Facts;
import duban.reporting.facts.FollowUp;
import duban.reporting.facts.NextStep;
import java.util.ArrayList;
import java.util.List;

/** What came of what the report before had announced. */
class BeforeChapter implements Chapter {

  @Override
  public String title() {
    return "上期下一步工作落实情况";
  }

  @Override
  public List<Block> write(Facts facts) {
    Before before = facts.before();
    if (before == null) {
      return List.of();
    }
    Source report =
        Source.of(
            Source.Kind.PERIOD_REPORT,
            String.valueOf(before.report()),
            before.title(),
            facts.scope().many() ? null : facts.scope().plans().get(0),
            null);
    List<Sentence> sentences = new ArrayList<>();
    before.followUps().forEach(it -> sentences.add(counted(it, report)));
    before.own().stream()
        .map(
            step ->
                Say.words("上期另提出")
                    .quote(step, before.title())
                    .and("，完成情况由办公室核实后填写。")
                    .from(report)
                    .done())
        .forEach(sentences::add);
    return Chapter.lines("before", sentences);
  }

  private static Sentence counted(FollowUp followUp, Source report) {
    NextStep.Kind kind = followUp.step().kind();
    String key = "before." + kind;
    Say say =
        Say.words(kind.title() + "：上期涉及 ")
            .figure(key, followUp.all())
            .and(" " + kind.counter() + "，已落实 ")
            .figure(key + ".done", followUp.done())
            .and(" " + kind.counter())
            .from(report);
    if (!followUp.left().isEmpty()) {
      say.and("，未落实 ").figure(key + ".left", followUp.left().size()).and(" " + kind.counter());
    }
    return say.and("。").done();
  }
}
