package duban.reporting.draft;

import static duban.reporting.draft.SmallFacts.FINANCE;
import static duban.reporting.draft.SmallFacts.SCIENCE;
import static duban.reporting.draft.SmallFacts.day;
import static duban.reporting.draft.SmallFacts.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import duban.instruction.Instruction;
import duban.progress.ProgressReport.Status;
import duban.reporting.body.Annex;
import duban.reporting.body.Chart;
import duban.reporting.body.Heading;
import duban.reporting.body.Masthead;
import duban.reporting.body.Paragraph;
import duban.reporting.body.ReportBody;
import duban.reporting.body.Run;
import duban.reporting.body.Sentence;
import duban.reporting.body.Source;
import duban.reporting.body.Table;
import duban.reporting.facts.Before;
import duban.reporting.facts.ClassCounts;
import duban.reporting.facts.Doubt;
import duban.reporting.facts.FollowUp;
import duban.reporting.facts.Lit;
import duban.reporting.facts.Matter;
import duban.reporting.facts.NextStep;
import duban.reporting.facts.Order;
import duban.reporting.facts.ProgressClass;
import duban.reporting.facts.Reason;
import duban.reporting.facts.Said;
import duban.reporting.facts.Unproven;
import duban.supervision.Level;
import duban.supervision.SupervisionCase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ComposerTests {

  @Test
  void saysHowItWasCollected() {
    SmallFacts facts =
        new SmallFacts()
            .measure(1, SCIENCE, ProgressClass.ON_TRACK)
            .report(1, SCIENCE, Status.SUBMITTED)
            .report(1, FINANCE, Status.MISSING);

    assertThat(paragraph(facts, "collected"))
        .containsExactly(
            "2023年第二季度，向 2 家单位收集 1 项措施的进展，最迟报送时间为2023年6月25日。", "应报 2 份，已报 1 份（50.0%）。");
  }

  @Test
  void putsMeasuresInFiveClassesWithCountAndShare() {
    SmallFacts facts =
        new SmallFacts()
            .measure(1, SCIENCE, ProgressClass.COMPLETED)
            .measure(2, SCIENCE, ProgressClass.ON_TRACK)
            .measure(3, FINANCE, ProgressClass.BEHIND, Reason.WORK_OVERDUE)
            .measure(4, FINANCE, null);

    assertThat(paragraph(facts, "overview"))
        .contains(
            "本方案共 4 项措施，截至报告起草之日已销号 1 项。",
            "按序时进度分为五类：已完成 1 项（33.3%）、超序时 0 项（0.0%）、达序时 1 项（33.3%）、"
                + "落后序时 1 项（33.3%）、未启动 0 项（0.0%）。",
            "达到序时进度的合计 2 项（66.7%）。",
            "另有挂账 1 项，不计入分类。");
    assertThat(row(facts, "classes.units", 1))
        .containsExactly(
            "市财政局", "1", "0", "0.0%", "0", "0.0%", "0", "0.0%", "1", "100.0%", "0", "0.0%");
    assertThat(paragraph(facts, "behind")).containsExactly("落后序时 1 项：", "第3项（牵头单位市财政局）有逾期未办结任务。");
  }

  @Test
  void quotesAndAttributesWhatUnitsSaid() {
    SmallFacts facts =
        new SmallFacts().measure(1, SCIENCE, ProgressClass.BEHIND, Reason.EXPECTED_LATE);
    facts.problems.add(new Said(7, topic(1), SCIENCE, "资金不足。", null, null));
    facts.coordination.add(new Said(7, topic(1), SCIENCE, "请安排专项资金", "市财政局", null));
    facts.delays.add(new Said(7, topic(1), SCIENCE, "资金尚未到位", null, day(9, 30)));

    assertThat(paragraph(facts, "problems")).containsExactly("第1项，市科技局反映：“资金不足”。");
    assertThat(paragraph(facts, "coordination")).containsExactly("第1项，市科技局提请市财政局协调：“请安排专项资金”。");
    assertThat(paragraph(facts, "delays"))
        .containsExactly("第1项，市科技局预计不能按期完成，原因：“资金尚未到位”，预计2023年9月30日完成。");
    assertThat(sentences(facts, "problems").get(0).sources())
        .extracting(Source::kind, Source::id, Source::measure)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Source.Kind.REPORT, "7", "1"));
    assertThat(sentences(facts, "problems").get(0).quotes())
        .containsExactly(new Run.Quote("资金不足", "市科技局"));
  }

  @Test
  void quotesTheSameWordsOnceAndNamesAllWhoSaidThem() {
    SmallFacts facts =
        new SmallFacts()
            .measure(1, SCIENCE, ProgressClass.ON_TRACK)
            .measure(2, FINANCE, ProgressClass.ON_TRACK);
    facts.problems.add(new Said(7, topic(1), SCIENCE, "人员不足。", null, null));
    facts.problems.add(new Said(8, topic(2), FINANCE, "人员不足。", null, null));
    facts.problems.add(new Said(9, topic(2), FINANCE, "口径不一致。", null, null));

    assertThat(paragraph(facts, "problems"))
        .containsExactly("第1项、第2项，市科技局、市财政局反映：“人员不足”。", "第2项，市财政局反映：“口径不一致”。");
    assertThat(sentences(facts, "problems").get(0).sources())
        .extracting(Source::id)
        .containsExactly("7", "8");
  }

  @Test
  void hasAllThatWasBroughtUpInAnAnnexWhereTheTextCannotHoldIt() {
    SmallFacts facts = new SmallFacts().measure(1, SCIENCE, ProgressClass.ON_TRACK);
    for (int i = 0; i < 15; i++) {
      facts.problems.add(new Said(i, topic(1), SCIENCE, "问题" + i, null, null));
    }
    assertThat(annexes(facts)).doesNotContain("反映问题和需协调事项表");

    facts.problems.add(new Said(15, topic(1), SCIENCE, "又一个问题", null, null));

    assertThat(paragraph(facts, "problems")).hasSize(15);
    assertThat(annexes(facts)).contains("反映问题和需协调事项表");
    assertThat(row(facts, "annex.said", 15)).containsExactly("反映问题", "第1项", "市科技局", "“又一个问题”");
  }

  @Test
  void drawsTheTimeLightsOfSectionsAndTheClassesOfReportAfterReport() {
    SmallFacts facts =
        new SmallFacts()
            .measure(1, SCIENCE, ProgressClass.BEHIND, Reason.WORK_OVERDUE)
            .measure(2, SCIENCE, ProgressClass.ON_TRACK);
    facts.lit.add(new Lit(topic(1), Lit.Light.OVERDUE));
    facts.lit.add(new Lit(topic(2), Lit.Light.ON_TIME));
    assertThat(charts(facts)).doesNotContainKey("trend.classes");

    facts.history.add(new ClassCounts("2023-Q1", Map.of(ProgressClass.BEHIND, 2)));

    assertThat(charts(facts).get("lights.sections").series())
        .extracting(Chart.Series::key, it -> it.values().get(0).intValue())
        .containsExactly(tuple("OVERDUE", 1), tuple("ON_TIME", 1));
    Chart trend = charts(facts).get("trend.classes");
    assertThat(trend.categories()).containsExactly("2023-Q1", "2023-Q2");
    assertThat(trend.series())
        .filteredOn(it -> it.key().equals("BEHIND"))
        .singleElement()
        .satisfies(
            it -> assertThat(it.values()).extracting(BigDecimal::intValue).containsExactly(2, 1));
  }

  private static Map<String, Chart> charts(SmallFacts facts) {
    return body(facts).blocks().stream()
        .filter(Chart.class::isInstance)
        .map(Chart.class::cast)
        .collect(Collectors.toMap(Chart::key, chart -> chart));
  }

  private static List<String> annexes(SmallFacts facts) {
    return body(facts).annexes().stream().map(Annex::title).toList();
  }

  @Test
  void namesWhatIsOverdueByUnitWithDaysReasonAndWhatWasDone() {
    SmallFacts facts =
        new SmallFacts().measure(1, FINANCE, ProgressClass.BEHIND, Reason.WORK_OVERDUE);
    facts.matters.add(matter("t1", 12, "人手不足"));
    facts.matters.add(matter("t2", 3, null));

    assertThat(paragraph(facts, "overdue.czj"))
        .containsExactly(
            "市财政局逾期未办结 2 件，催办 2 次，黄牌 2 张。",
            "第1项“落实”应于2023年7月4日办结，逾期 12 个工作日，尚未办结，原因：“人手不足”。",
            "第1项“落实”应于2023年7月4日办结，逾期 3 个工作日，尚未办结，未说明原因。");
    assertThat(paragraph(facts, "overview")).contains("目前逾期未办结任务 2 件，最长逾期 12 个工作日，本期以来督办 4 次。");
    assertThat(row(facts, "annex.matters", 0)).contains("7月5日催办、7月11日黄牌", "尚未办结", "“人手不足”");
  }

  private static Matter matter(String task, int days, String reason) {
    return new Matter(
        task,
        (long) days,
        "plan-1",
        topic(1),
        FINANCE,
        "落实",
        day(7, 4),
        true,
        null,
        days,
        reason,
        reason == null ? null : FINANCE.name(),
        null,
        List.of(
            new Matter.Step(Level.URGE, day(7, 5)), new Matter.Step(Level.YELLOW_CARD, day(7, 11))),
        2);
  }

  @Test
  void doesNotSayThatSomethingWasDoneBecauseItsDateHasPassed() {
    SmallFacts facts = new SmallFacts().measure(1, FINANCE, ProgressClass.ON_TRACK);
    for (SupervisionCase.State state :
        List.of(SupervisionCase.State.SETTLED, SupervisionCase.State.LAPSED)) {
      facts.matters.add(
          new Matter(
              "t",
              1L + state.ordinal(),
              "plan-1",
              topic(1),
              FINANCE,
              "填报进展",
              day(6, 25),
              false,
              state,
              10,
              null,
              null,
              null,
              List.of(),
              0));
    }

    assertThat(paragraph(facts, "overdue.czj"))
        .containsExactly(
            "市财政局逾期未办结 0 件。",
            "第1项“填报进展”应于2023年6月25日办结，逾期 10 个工作日，现已办结，未说明原因。",
            "第1项“填报进展”应于2023年6月25日办结，逾期 10 个工作日，至截止仍未办结，未说明原因。");
  }

  @Test
  void namesWhoDidNotReportAndOnWhat() {
    SmallFacts facts =
        new SmallFacts()
            .measure(1, SCIENCE, ProgressClass.ON_TRACK)
            .measure(3, SCIENCE, ProgressClass.ON_TRACK)
            .report(1, FINANCE, Status.MISSING)
            .report(3, FINANCE, Status.MISSING)
            .report(1, SCIENCE, Status.LATE);

    assertThat(paragraph(facts, "missing")).containsExactly("市财政局缺报 2 份，涉及第1、3项措施。");
    assertThat(sentences(facts, "missing").get(0).sources().get(0).ids()).containsExactly("1", "2");
    assertThat(paragraph(facts, "next-steps")).contains("督促市财政局补报进展，说明缺报原因。");
  }

  @Test
  void saysWhatCameOfTheStepsOfTheReportBefore() {
    NextStep step = new NextStep(NextStep.Kind.COLLECT_MISSING, List.of("4", "5", "6"));
    SmallFacts facts =
        new SmallFacts()
            .measure(1, SCIENCE, ProgressClass.ON_TRACK)
            .after(
                new Before(
                    9, "上期报告", List.of(new FollowUp(step, List.of("5"))), List.of("召开推进会。")));

    assertThat(paragraph(facts, "before"))
        .containsExactly("补报缺报的进展：上期涉及 3 份，已落实 2 份，未落实 1 份。", "上期另提出“召开推进会”，完成情况由办公室核实后填写。");
  }

  @Test
  void tellsInstructionsAndAnswersAndNamesNoLeader() {
    SmallFacts facts = new SmallFacts().measure(1, SCIENCE, ProgressClass.ON_TRACK);
    facts.orders.add(
        new Order(
            3,
            "plan-1",
            topic(1),
            FINANCE,
            "请市财政局研究。",
            day(7, 1),
            day(7, 12),
            Instruction.State.ANSWERED,
            "已安排专项资金。"));

    assertThat(paragraph(facts, "orders"))
        .containsExactly(
            "在办和本期办结批示 1 件，已办结 1 件。", "2023年7月1日批示（第1项）：“请市财政局研究”，由市财政局办理，答复：“已安排专项资金”，经核实已办结。");
  }

  @Test
  void saysWhyAGoodClassIsNotBelievedYet() {
    SmallFacts facts =
        new SmallFacts()
            .measure(1, SCIENCE, ProgressClass.ON_TRACK)
            .unproven(
                new Unproven(
                    topic(1),
                    SCIENCE,
                    ProgressClass.ON_TRACK,
                    List.of(new Doubt(Doubt.Kind.NO_EVIDENCE, 0), new Doubt(Doubt.Kind.LATE, 2))));

    assertThat(paragraph(facts, "unproven"))
        .containsExactly("第1项（牵头单位市科技局）列为达序时，待核实：进展报告未附佐证材料、迟报 2 次。");
    assertThat(paragraph(facts, "next-steps")).containsExactly("核实 1 项待核实措施的佐证材料。");
  }

  @Test
  void saysNothingOfWhatThereIsNot() {
    ReportBody body = body(new SmallFacts().measure(1, SCIENCE, ProgressClass.ON_TRACK));

    assertThat(
            body.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(it -> ((Heading) it).text()))
        .containsExactly("总体情况", "各项措施进度", "下一步工作");
    assertThat(Composer.nextSteps(body)).isEqualTo("按方案继续推进各项措施。");
    assertThat(body.sentences().map(Sentence::text)).noneMatch(text -> text.contains("请批复"));
  }

  private static ReportBody body(SmallFacts facts) {
    return Composer.compose(
        facts.facts(), new Masthead("办公室", 2023, 1, "报告", day(7, 20), "领导小组", "办公室"));
  }

  private static List<Sentence> sentences(SmallFacts facts, String key) {
    return body(facts).blocks().stream()
        .filter(it -> it instanceof Paragraph paragraph && key.equals(paragraph.key()))
        .flatMap(it -> it.said())
        .toList();
  }

  private static List<String> paragraph(SmallFacts facts, String key) {
    return sentences(facts, key).stream().map(Sentence::text).toList();
  }

  private static List<String> row(SmallFacts facts, String key, int row) {
    ReportBody body = body(facts);
    return java.util.stream.Stream.concat(
            body.blocks().stream(),
            body.annexes().stream().flatMap(annex -> annex.blocks().stream()))
        .filter(it -> it instanceof Table table && key.equals(table.key()))
        .map(it -> ((Table) it).rows().get(row).cells().stream().map(Sentence::text).toList())
        .findFirst()
        .orElseThrow();
  }
}
