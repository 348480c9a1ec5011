package duban.reporting.draft;

import duban.organisation.Ref;
import duban.reporting.body.Block;
import duban.reporting.body.Sentence;
import duban.reporting.facts.AskedReport;
import duban.reporting.facts.Facts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who did not report, by name, and on what. */
class MissingChapter implements Chapter {

  @Override
  public String title() {
    return "缺报情况";
  }

  @Override
  public List<Block> write(Facts facts) {
    return Chapter.lines(
        "missing",
        byUnit(facts).entrySet().stream()
            .map(unit -> sentence(facts, unit.getKey(), unit.getValue()))
            .toList());
  }

  static Map<Ref, List<AskedReport>> byUnit(Facts facts) {
    return facts.asked().stream()
        .filter(AskedReport::missing)
        .collect(Collectors.groupingBy(AskedReport::unit, LinkedHashMap::new, Collectors.toList()));
  }

  private static Sentence sentence(Facts facts, Ref unit, List<AskedReport> missing) {
    String key = "reports.missing." + unit.id();
    return Say.words(unit.name() + "缺报 ")
        .figure(key, missing.size())
        .and(" 份，涉及")
        .and(Words.numbers(facts, missing.stream().map(AskedReport::topic).toList()) + "措施。")
        .from(new Counted(facts).reports(key, missing))
        .done();
  }
}
