package duban.reporting.draft;

import duban.organisation.Ref;
import duban.reporting.body.Block;
import duban.reporting.body.Chart;
import duban.reporting.body.Sentence;
import duban.reporting.body.Source;
import duban.reporting.body.Table;
import duban.reporting.facts.Facts;
import duban.reporting.facts.ProgressClass;
import duban.reporting.facts.Reason;
import duban.reporting.facts.Standing;
import duban.reporting.facts.Topic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The five classes, by section and by who answers; what is behind is named with its reasons. */
class Classes implements Chapter {

  /** More are in the annex. */
  private static final int NAMED = 12;

  @Override
  public String title() {
    return "各项措施进度";
  }

  @Override
  public List<Block> write(Facts facts) {
    if (facts.classed().isEmpty()) {
      return List.of();
    }
    Counted counted = new Counted(facts);
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(
        groups(facts, "classes.sections", "各部分措施进度", "部分", sections(facts.classed(), facts)));
    blocks.addAll(LightsChart.of(facts, sections(facts.standings(), facts)));
    blocks.addAll(groups(facts, "classes.units", "各牵头单位措施进度", "牵头单位", units(facts)));
    blocks.addAll(named(facts, counted, ProgressClass.BEHIND, "behind"));
    blocks.addAll(named(facts, counted, ProgressClass.NOT_STARTED, "notStarted"));
    return blocks;
  }

  /** Measures that are counted together. */
  record Group(String key, String name, List<Standing> measures) {

    boolean holds(Topic topic) {
      return measures.stream().anyMatch(standing -> standing.topic().equals(topic));
    }
  }

  private static List<Group> sections(List<Standing> standings, Facts facts) {
    return facts.sections().stream()
        .map(
            it ->
                new Group(
                    it.plan().key() + "." + it.section().number(),
                    (facts.scope().many() ? "《" + it.plan().title() + "》" : "")
                        + it.section().title(),
                    standings.stream()
                        .filter(
                            standing ->
                                standing.topic().plan().equals(it.plan())
                                    && standing.section().equals(it.section()))
                        .toList()))
        .filter(group -> !group.measures().isEmpty())
        .toList();
  }

  private static List<Group> units(Facts facts) {
    return facts.classed().stream()
        .map(Standing::lead)
        .distinct()
        .map(
            (Ref lead) ->
                new Group(
                    lead.id(),
                    lead.name(),
                    facts.classed().stream()
                        .filter(standing -> standing.lead().equals(lead))
                        .toList()))
        .toList();
  }

  private static List<Block> groups(
      Facts facts, String key, String title, String head, List<Group> groups) {
    Counted counted = new Counted(facts);
    List<Table.Column> columns = new ArrayList<>();
    columns.add(Rows.text(head));
    columns.add(Rows.number("措施"));
    for (ProgressClass progress : ProgressClass.values()) {
      columns.add(Rows.number(progress.title()));
      columns.add(Rows.number("占比"));
    }
    return List.of(
        new Table(
            key,
            title + "情况",
            columns,
            groups.stream().map(group -> row(counted, key, group)).toList()),
        new Chart(
            key,
            title,
            Chart.Kind.STACKED_BARS,
            groups.stream().map(Group::name).toList(),
            series(groups),
            "项",
            List.of(counted.measures(key, facts.classed()))));
  }

  private static Table.Row row(Counted counted, String table, Group group) {
    String key = table + "." + group.key();
    Source all = counted.measures(key, group.measures());
    Rows row = Rows.row().words(group.name()).count(key, group.measures().size(), all);
    for (ProgressClass progress : ProgressClass.values()) {
      List<Standing> in = in(group, progress);
      String cell = key + "." + progress;
      Source source = counted.measures(cell, in);
      row.count(cell, in.size(), source)
          .cell(
              Say.sentence()
                  .share(cell + ".share", in.size(), group.measures().size())
                  .from(source)
                  .done());
    }
    return row.done();
  }

  private static List<Chart.Series> series(List<Group> groups) {
    List<Chart.Series> series = new ArrayList<>();
    for (ProgressClass progress : ProgressClass.values()) {
      Function<Group, BigDecimal> value = group -> BigDecimal.valueOf(in(group, progress).size());
      series.add(
          new Chart.Series(progress.name(), progress.title(), groups.stream().map(value).toList()));
    }
    return series;
  }

  private static List<Standing> in(Group group, ProgressClass progress) {
    return group.measures().stream().filter(standing -> standing.in(progress)).toList();
  }

  private static List<Block> named(
      Facts facts, Counted counted, ProgressClass progress, String key) {
    List<Standing> in = facts.in(progress);
    if (in.isEmpty()) {
      return List.of();
    }
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(
        Say.words(progress.title() + " ")
            .figure("classes." + progress, in.size())
            .and(in.size() > NAMED ? " 项，其中：" : " 项：")
            .from(counted.measures("classes." + progress, in))
            .done());
    in.stream().limit(NAMED).map(it -> named(facts, it)).forEach(sentences::add);
    return Chapter.lines(key, sentences);
  }

  private static Sentence named(Facts facts, Standing standing) {
    String reasons =
        standing.reasons().stream().map(Reason::title).collect(Collectors.joining("、"));
    return Say.words(facts.name(standing.topic()))
        .and("（牵头单位" + standing.lead().name() + "）")
        .and(reasons.isEmpty() ? "各单位尚未签收。" : reasons + "。")
        .from(standing.topic().source())
        .done();
  }
}
