package duban.reporting.draft;

import duban.indicator.ProgressLight;
import duban.progress.ProgressReport.Status;
import duban.reporting.body.Block;
import duban.reporting.body.Sentence;
import duban.reporting.facts.AskedReport;
import duban.reporting.facts.Facts;
import duban.reporting.facts.Matter;
import duban.reporting.facts.ProgressClass;
import duban.reporting.facts.Reading;
import duban.reporting.facts.Said;
import duban.reporting.facts.Standing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The report in one paragraph: what was counted, and no adjective. */
class Judgement implements Chapter {

  /** Key of the paragraph; its text is the overview of the report. */
  static final String OVERVIEW = "overview";

  @Override
  public String title() {
    return "总体情况";
  }

  @Override
  public List<Block> write(Facts facts) {
    Counted counted = new Counted(facts);
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(measures(facts, counted));
    if (facts.scope().whole()) {
      sentences.addAll(Endings.of(facts, counted));
    }
    sentences.addAll(classes(facts, counted));
    sentences.add(reports(facts, counted));
    sentences.addAll(indicators(facts, counted));
    sentences.addAll(answers(facts, counted));
    sentences.add(overdue(facts, counted));
    sentences.addAll(unproven(facts, counted));
    return Chapter.paragraph(OVERVIEW, sentences);
  }

  private static Sentence measures(Facts facts, Counted counted) {
    Say say = Say.sentence();
    if (facts.scope().many()) {
      say.figure("plans", facts.scope().parts().size()).and(" 个方案共 ");
    } else {
      say.and("本方案共 ");
    }
    return say.figure("measures", facts.standings().size())
        .and(" 项措施，截至报告起草之日已销号 ")
        .figure("measures.closed", facts.in(ProgressClass.COMPLETED).size())
        .and(" 项。")
        .from(counted.measures("measures", facts.standings()))
        .from(counted.measures("measures.closed", facts.in(ProgressClass.COMPLETED)))
        .done();
  }

  private static List<Sentence> classes(Facts facts, Counted counted) {
    List<Standing> classed = facts.classed();
    List<Sentence> sentences = new ArrayList<>();
    if (!classed.isEmpty()) {
      Say say = Say.words("按序时进度分为五类：");
      for (ProgressClass progress : ProgressClass.values()) {
        List<Standing> in = facts.in(progress);
        say.and(progress.ordinal() == 0 ? "" : "、")
            .and(progress.title() + " ")
            .countAndShare("classes." + progress, in.size(), classed.size(), "项")
            .from(counted.measures("classes." + progress, in));
      }
      sentences.add(say.and("。").done());
      List<Standing> green =
          classed.stream().filter(standing -> standing.progress().green()).toList();
      sentences.add(
          Say.words("达到序时进度的合计 ")
              .countAndShare("classes.green", green.size(), classed.size(), "项")
              .and("。")
              .from(counted.measures("classes.green", green))
              .done());
    }
    List<Standing> parked = facts.standings().stream().filter(Standing::parked).toList();
    if (!parked.isEmpty()) {
      sentences.add(
          Say.words("另有挂账 ")
              .figure("measures.parked", parked.size())
              .and(" 项，不计入分类。")
              .from(counted.measures("measures.parked", parked))
              .done());
    }
    return sentences;
  }

  private static Sentence reports(Facts facts, Counted counted) {
    List<AskedReport> asked = facts.asked();
    Say say =
        Say.words(facts.scope().inWords() + "应报进展 ")
            .figure("reports.due", asked.size())
            .and(" 份")
            .from(counted.reports("reports.due", asked));
    List<String> keys = List.of("reports.onTime", "reports.late", "reports.missing");
    List<String> words = List.of("按时报送 ", "迟报 ", "缺报 ");
    List<Status> statuses = Arrays.asList(Status.SUBMITTED, Status.LATE, Status.MISSING);
    for (int i = 0; i < keys.size(); i++) {
      Status status = statuses.get(i);
      List<AskedReport> in = asked.stream().filter(it -> it.status() == status).toList();
      say.and("，" + words.get(i))
          .countAndShare(keys.get(i), in.size(), asked.size(), "份")
          .from(counted.reports(keys.get(i), in));
    }
    return say.and("。").done();
  }

  private static List<Sentence> indicators(Facts facts, Counted counted) {
    List<Reading> all = facts.indicators();
    if (all.isEmpty()) {
      return List.of();
    }
    return List.of(
        Say.words("共 ")
            .figure("indicators", all.size())
            .and(" 项指标，达到目标值 ")
            .figure("indicators.reached", count(all, it -> it.indicator().reached()))
            .and(" 项，达到序时进度 ")
            .figure("indicators.green", count(all, it -> light(it) == ProgressLight.GREEN))
            .and(" 项，滞后 ")
            .figure(
                "indicators.behind",
                count(
                    all, it -> light(it) == ProgressLight.RED || light(it) == ProgressLight.YELLOW))
            .and(" 项，尚无数据 ")
            .figure("indicators.noData", count(all, it -> light(it) == ProgressLight.NO_DATA))
            .and(" 项。")
            .from(counted.indicators("indicators", all))
            .done());
  }

  private static ProgressLight light(Reading reading) {
    return reading.indicator().light();
  }

  /** What leads said of being in time; a delay is named, a promise is only counted. */
  private static List<Sentence> answers(Facts facts, Counted counted) {
    List<Said> delays = facts.delays();
    if (facts.inTime() + delays.size() == 0) {
      return List.of();
    }
    Say say =
        Say.words("预计按期完成 ")
            .figure("answers.inTime", facts.inTime())
            .and(" 项")
            .from(counted.reports("reports.due", facts.asked()));
    if (!delays.isEmpty()) {
      say.and("，" + Words.numbers(facts, delays.stream().map(Said::topic).toList()) + "预计不能按期完成")
          .from(delays.stream().map(Said::source).toList());
    }
    return List.of(say.and("。").done());
  }

  private static Sentence overdue(Facts facts, Counted counted) {
    List<Matter> overdue = facts.overdueTasks();
    Say say =
        Say.words("目前逾期未办结任务 ")
            .figure("overdue.tasks", overdue.size())
            .and(" 件")
            .from(counted.tasks("overdue.tasks", overdue));
    overdue.stream()
        .map(Matter::days)
        .max(Comparator.naturalOrder())
        .filter(days -> days > 0)
        .ifPresent(days -> say.and("，最长逾期 ").figure("overdue.days", days).and(" 个工作日"));
    return say.and(facts.scope().whole() ? "，方案印发以来督办 " : "，本期以来督办 ")
        .figure("supervision.steps", facts.stepsTaken())
        .and(" 次。")
        .from(counted.cases("supervision.steps", facts.matters()))
        .done();
  }

  private static List<Sentence> unproven(Facts facts, Counted counted) {
    if (facts.unproven().isEmpty()) {
      return List.of();
    }
    List<String> ids = facts.unproven().stream().map(it -> it.topic().id()).toList();
    return List.of(
        Say.words("达到序时进度的措施中，")
            .figure("unproven", ids.size())
            .and(" 项待核实。")
            .from(
                counted.measures(
                    "unproven",
                    facts.standings().stream()
                        .filter(it -> ids.contains(it.topic().id()))
                        .toList()))
            .done());
  }

  private static <T> long count(List<T> all, Predicate<T> which) {
    return all.stream().filter(which).count();
  }
}
