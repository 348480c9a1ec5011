package duban.reporting.draft;

import duban.organisation.Ref;
import duban.reporting.body.Block;
import duban.reporting.body.Sentence;
import duban.reporting.facts.AskedReport;
import duban.reporting.facts.Facts;
import duban.reporting.facts.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How the report came about: who was asked, by when, and how many answered. */
class Collected implements Chapter {

  @Override
  public String title() {
    return "进展收集情况";
  }

  @Override
  public List<Block> write(Facts facts) {
    List<AskedReport> asked = facts.asked();
    if (asked.isEmpty()) {
      return List.of();
    }
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(asked(facts, asked));
    sentences.add(answered(facts, asked));
    return Chapter.paragraph("collected", sentences);
  }

  private static Sentence asked(Facts facts, List<AskedReport> asked) {
    List<Ref> units = asked.stream().map(AskedReport::unit).distinct().toList();
    List<Topic> topics = asked.stream().map(AskedReport::topic).distinct().toList();
    LocalDate last = asked.stream().map(AskedReport::due).max(Comparator.naturalOrder()).get();
    return Say.words(facts.scope().inWords() + "，向 ")
        .figure("collected.units", units.size())
        .and(" 家单位收集 ")
        .figure("collected.measures", topics.size())
        .and(" 项措施的进展，最迟报送时间为" + Words.day(last) + "。")
        .from(new Counted(facts).reports("reports.due", asked))
        .done();
  }

  private static Sentence answered(Facts facts, List<AskedReport> asked) {
    List<AskedReport> given = asked.stream().filter(report -> !report.missing()).toList();
    Say say =
        Say.words("应报 ")
            .figure("reports.due", asked.size())
            .and(" 份，已报 ")
            .countAndShare("reports.given", given.size(), asked.size(), "份")
            .from(new Counted(facts).reports("reports.given", given));
    if (facts.excused() > 0) {
      say.and("，因措施挂账免报 ").figure("reports.excused", facts.excused()).and(" 份");
    }
    return say.and("。").done();
  }
}
