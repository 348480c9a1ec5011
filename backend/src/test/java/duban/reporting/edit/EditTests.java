package duban.reporting.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duban.reporting.body.Block;
import duban.reporting.body.Heading;
import duban.reporting.body.Masthead;
import duban.reporting.body.Paragraph;
import duban.reporting.body.ReportBody;
import duban.reporting.body.Run;
import duban.reporting.body.Sentence;
import duban.reporting.body.Source;
import duban.reporting.body.Table;
import duban.reporting.compare.FigureLabels;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditTests {

  private static final Source REPORTS =
      Source.count("reports.missing", "进展报告 2", "plan-1", Source.Kind.REPORT, List.of("7", "9"));
  private static final Source AUTHOR =
      Source.author("office", "王主任", Instant.parse("2023-07-20T01:00:00Z"));
  private static final Run.Figure MISSING = figure("reports.missing", 2);
  private static final Run.Quote QUOTE = new Run.Quote("资金不足", "市科技局");
  private static final Sentence COUNTED =
      new Sentence(List.of(new Run.Words("缺报 "), MISSING, new Run.Words(" 份。")), List.of(REPORTS));
  private static final Sentence QUOTED =
      new Sentence(List.of(new Run.Words("市科技局反映："), QUOTE), List.of(REPORTS));
  private static final Table TABLE = table(2);
  private static final Masthead MASTHEAD =
      new Masthead("督查室", 2023, 3, "报告", LocalDate.of(2023, 7, 20), "领导小组", "督查室");
  private static final ReportBody REPORT =
      new ReportBody(
          MASTHEAD,
          List.of(
              new Heading(1, "总体情况"), new Paragraph("overview", List.of(COUNTED, QUOTED)), TABLE),
          List.of());

  @Test
  void wordsAreChangedAroundAFigureWhichKeepsItsSources() {
    ReportBody edited =
        edit(new Paragraph("overview", List.of(rested(new Run.Words("仍有缺报 "), MISSING))));

    Sentence sentence = edited.sentences().findFirst().orElseThrow();
    assertThat(sentence.text()).isEqualTo("仍有缺报 2");
    assertThat(sentence.sources()).containsExactly(REPORTS, AUTHOR);
  }

  @Test
  void aSentenceThatWasNotTouchedStaysAsItWas() {
    // whatever the client says it rests on
    Sentence sent = new Sentence(COUNTED.runs(), List.of(AUTHOR));

    assertThat(edit(new Paragraph("overview", List.of(sent))).sentences()).containsExactly(COUNTED);
  }

  @Test
  void aSentenceOfTheOfficesOwnRestsOnItsAuthor() {
    ReportBody edited = edit(new Paragraph(null, List.of(rested(new Run.Words("请各单位压实责任。")))));

    assertThat(edited.sentences().findFirst().orElseThrow().sources()).containsExactly(AUTHOR);
  }

  @Test
  void aFigureCannotBeChangedOrMadeUp() {
    assertThatThrownBy(() -> edit(paragraph(figure("reports.missing", 1))))
        .isInstanceOfSatisfying(
            FigureProtected.class,
            problem ->
                assertThat(problem.facts())
                    .containsEntry("figure", "reports.missing")
                    .containsEntry("was", "2")
                    .containsEntry("became", "1"));
    // printed otherwise than it was counted
    assertThatThrownBy(
            () -> edit(paragraph(new Run.Figure("reports.missing", "0", new BigDecimal(2)))))
        .isInstanceOf(FigureProtected.class);
    assertThatThrownBy(() -> edit(paragraph(figure("invented", 100))))
        .isInstanceOfSatisfying(
            FigureProtected.class, problem -> assertThat(problem.facts()).containsEntry("was", ""));
  }

  @Test
  void nobodyIsQuotedWithWhatTheyDidNotSay() {
    assertThatThrownBy(() -> edit(paragraph(new Run.Quote("没有问题", "市科技局"))))
        .isInstanceOfSatisfying(
            FigureProtected.class,
            problem ->
                assertThat(problem.facts())
                    .containsEntry("figure", "市科技局")
                    .containsEntry("was", "资金不足"));
    assertThatThrownBy(() -> edit(paragraph(new Run.Quote("资金不足", "市财政局"))))
        .isInstanceOf(FigureProtected.class);
  }

  @Test
  void aTableMayBeMovedOrLeftOutButNotChanged() {
    assertThat(edit(TABLE, new Heading(2, "附表")).blocks().get(0)).isEqualTo(TABLE);
    assertThat(edit(new Heading(2, "附表")).blocks()).doesNotContain(TABLE);
    assertThatThrownBy(() -> edit(table(3)))
        .isInstanceOfSatisfying(
            FigureProtected.class,
            problem -> assertThat(problem.facts()).containsEntry("figure", "units"));
  }

  @Test
  void theNumberAndTheIssuerAreNotForTheEditor() {
    Masthead edited =
        new Masthead("别的单位", 2024, 1, "情况汇报", LocalDate.of(2023, 7, 21), "市政府", "办公室");

    assertThat(Edit.apply(REPORT, edited, REPORT.blocks(), AUTHOR).masthead())
        .isEqualTo(new Masthead("督查室", 2023, 3, "情况汇报", LocalDate.of(2023, 7, 21), "市政府", "办公室"));
  }

  @Test
  void plainTextTakesThePlaceOfAParagraphButForWhatStandsThereAlready() {
    ReportBody edited = Edit.replace(REPORT, "overview", List.of("缺报 2 份。", "请抓紧。"), AUTHOR);

    assertThat(edited.blocks().subList(1, 4))
        .containsExactly(
            new Paragraph("overview", List.of(COUNTED)),
            new Paragraph(
                "overview", List.of(new Sentence(List.of(new Run.Words("请抓紧。")), List.of(AUTHOR)))),
            TABLE);
  }

  @Test
  void theOfficesOwnSentencesComeIntoAReportThatIsCountedAnew() {
    Sentence own = new Sentence(List.of(new Run.Words("请抓紧。")), List.of(AUTHOR));
    ReportBody issued =
        new ReportBody(
            MASTHEAD,
            List.of(
                new Paragraph("overview", List.of(QUOTED, own)),
                new Paragraph(null, List.of(own)),
                new Paragraph("gone", List.of(own))),
            List.of());

    List<Block> blocks = Edit.carry(issued, REPORT).blocks();

    assertThat(((Paragraph) blocks.get(1)).sentences()).containsExactly(COUNTED, QUOTED, own);
    assertThat(blocks.subList(3, 5))
        .containsExactly(new Paragraph(null, List.of(own)), new Paragraph("gone", List.of(own)));
  }

  @Test
  void figuresAreCalledByTheWordsBeforeThemOrByRowAndColumn() {
    assertThat(FigureLabels.of(REPORT))
        .containsEntry("reports.missing", "缺报")
        .containsEntry("units.czj", "市财政局 缺报");
  }

  private static ReportBody edit(Block... blocks) {
    return Edit.apply(REPORT, MASTHEAD, List.of(blocks), AUTHOR);
  }

  private static Paragraph paragraph(Run run) {
    return new Paragraph("overview", List.of(rested(run)));
  }

  /** As a client sends it; on what it says it rests does not matter. */
  private static Sentence rested(Run... runs) {
    return new Sentence(List.of(runs), List.of(Source.author("", "", Instant.EPOCH)));
  }

  private static Run.Figure figure(String key, int count) {
    return new Run.Figure(key, String.valueOf(count), BigDecimal.valueOf(count));
  }

  private static Table table(int missing) {
    return new Table(
        "units",
        "各单位缺报情况",
        List.of(new Table.Column("单位", false), new Table.Column("缺报", true)),
        List.of(
            new Table.Row(
                List.of(
                    Sentence.words("市财政局"),
                    new Sentence(List.of(figure("units.czj", missing)), List.of(REPORTS))))));
  }
}
