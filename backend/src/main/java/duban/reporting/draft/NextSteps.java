package duban.reporting.draft;

import duban.indicator.ProgressLight;
import duban.organisation.Ref;
import duban.reporting.body.Block;
import duban.reporting.body.Sentence;
import duban.reporting.body.Source;
import duban.reporting.facts.AskedReport;
import duban.reporting.facts.Facts;
import duban.reporting.facts.Matter;
import duban.reporting.facts.NextStep;
import duban.reporting.facts.NextStep.Kind;
import duban.reporting.facts.ProgressClass;
import duban.reporting.facts.Said;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What follows from the facts. Each step names what it is about, so that it can be followed up. */
class NextSteps implements Chapter {

  /** Key of the paragraph; its sentences are the next steps of the report. */
  static final String NEXT_STEPS = "next-steps";

  @Override
  public String title() {
    return "下一步工作";
  }

  @Override
  public List<Block> write(Facts facts) {
    if (facts.scope().whole()) {
      return Chapter.lines(NEXT_STEPS, List.of(leftOver(facts)));
    }
    List<NextStep> steps = steps(facts);
    return Chapter.lines(
        NEXT_STEPS,
        steps.isEmpty()
            ? List.of(goOn(facts))
            : steps.stream().map(step -> sentence(facts, step)).toList());
  }

  /** Nothing follows a final report. */
  static List<NextStep> steps(Facts facts) {
    List<NextStep> steps = new ArrayList<>();
    if (facts.scope().whole()) {
      return steps;
    }
    List<AskedReport> missing = facts.asked().stream().filter(AskedReport::missing).toList();
    add(steps, Kind.COLLECT_MISSING, missing, it -> String.valueOf(it.id()));
    add(steps, Kind.CHASE_OVERDUE, facts.overdueTasks(), Matter::task);
    add(steps, Kind.BEGIN, facts.in(ProgressClass.NOT_STARTED), it -> it.topic().id());
    add(steps, Kind.SOLVE_PROBLEMS, facts.problems(), Said::matter);
    add(steps, Kind.CLEAR_DELAYS, facts.delays(), it -> it.topic().id());
    add(steps, Kind.COORDINATE, facts.coordination(), Said::matter);
    add(
        steps,
        Kind.RAISE_INDICATORS,
        facts.indicators().stream()
            .filter(it -> it.indicator().light() == ProgressLight.RED)
            .toList(),
        it -> String.valueOf(it.indicator().id()));
    add(steps, Kind.CHECK_COPIED, facts.copied(), Said::matter);
    add(steps, Kind.PROVE, facts.unproven(), it -> it.topic().id());
    return steps;
  }

  private static <T> void add(
      List<NextStep> steps, Kind kind, Collection<T> about, Function<T, String> id) {
    if (!about.isEmpty()) {
      steps.add(new NextStep(kind, about.stream().map(id).distinct().toList()));
    }
  }

  private static Sentence sentence(Facts facts, NextStep step) {
    String key = key(step.kind());
    int all = step.ids().size();
    Say say =
        switch (step.kind()) {
          case COLLECT_MISSING -> Say.words("督促" + missingUnits(facts) + "补报进展，说明缺报原因。");
          case CHASE_OVERDUE -> about("对逾期未办结的 ", key, all, " 件任务逐件跟踪督办，明确完成时限。");
          case BEGIN -> about("督促牵头单位启动未启动的 ", key, all, " 项措施，倒排时间节点。");
          case SOLVE_PROBLEMS -> about("研究协调各单位反映的 ", key, all, " 项问题。");
          case CLEAR_DELAYS -> about("对预计不能按期完成的 ", key, all, " 项措施逐项核实原因，明确完成时间。");
          case COORDINATE -> about("会同有关单位研究 ", key, all, " 项需协调事项。");
          case RAISE_INDICATORS -> about("对明显滞后的 ", key, all, " 项指标分析原因，倒排时间节点。");
          case CHECK_COPIED -> about("核实 ", key, all, " 份与上期内容相同的进展报告。");
          case PROVE -> about("核实 ", key, all, " 项待核实措施的佐证材料。");
        };
    return say.from(source(step)).done();
  }

  static String key(Kind kind) {
    return "next." + kind;
  }

  private static Say about(String words, String key, int count, String after) {
    return Say.words(words).figure(key, count).and(after);
  }

  private static String missingUnits(Facts facts) {
    return MissingChapter.byUnit(facts).keySet().stream()
        .map(Ref::name)
        .collect(Collectors.joining("、"));
  }

  private static Source source(NextStep step) {
    Source.Kind of =
        switch (step.kind()) {
          case COLLECT_MISSING -> Source.Kind.REPORT;
          case CHASE_OVERDUE -> Source.Kind.TASK;
          case RAISE_INDICATORS -> Source.Kind.INDICATOR;
          default -> Source.Kind.MEASURE;
        };
    // a matter is a measure, and a unit behind a blank
    List<String> ids = step.ids().stream().map(id -> id.split(" ")[0]).distinct().toList();
    return Source.count(key(step.kind()), step.kind().title(), null, of, ids);
  }

  private static Sentence goOn(Facts facts) {
    return Say.words("按方案继续推进各项措施。").from(plans(facts)).done();
  }

  static List<Source> plans(Facts facts) {
    return facts.scope().parts().stream()
        .map(
            part ->
                Source.of(
                    Source.Kind.PLAN,
                    part.plan().key(),
                    part.plan().title(),
                    part.plan().key(),
                    null))
        .toList();
  }

  private static Sentence leftOver(Facts facts) {
    var open =
        facts.standings().stream()
            .filter(standing -> !standing.in(ProgressClass.COMPLETED))
            .map(standing -> standing.topic())
            .toList();
    if (open.isEmpty()) {
      return Say.words("本方案各项措施均已销号，按程序收官。").from(plans(facts)).done();
    }
    return Say.words("未销号的" + Words.numbers(facts, open) + "措施随方案收官，后续工作由牵头单位纳入日常工作继续推进。")
        .from(open.stream().map(topic -> topic.source()).toList())
        .done();
  }
}
