package duban.reporting.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportBodyTests {

  private static final Source REPORTS =
      Source.count("reports.missing", "进展报告 2", "plan-1", Source.Kind.REPORT, List.of("7", "9"));
  private static final Run MISSING = new Run.Figure("reports.missing", "2", new BigDecimal(2));
  private static final Run SHARE =
      new Run.Figure("reports.missing.share", "40.0%", new BigDecimal("40.0"));

  @Test
  void aFigureWithoutASourceCannotBeSaid() {
    assertThatThrownBy(() -> new Sentence(List.of(new Run.Words("缺报 "), MISSING), List.of()))
        .hasMessage("No source: 缺报 2");
    assertThatThrownBy(() -> new Sentence(List.of(new Run.Quote("资金不足", "市科技局")), null))
        .hasMessageStartingWith("No source");
  }

  @Test
  void plainWordsStandInACellButNotInAParagraphWithoutASource() {
    Sentence name = Sentence.words("市科技局");

    assertThat(name.text()).isEqualTo("市科技局");
    assertThatThrownBy(() -> new Paragraph("overview", List.of(name)))
        .hasMessage("No source: 市科技局");
    assertThatThrownBy(
            () -> new Chart("trend", "变化", Chart.Kind.LINES, List.of(), List.of(), null, List.of()))
        .hasMessage("No source: 变化");
  }

  @Test
  void aFigureIsTheSameWhereverItIsSaid() {
    Run other = new Run.Figure("reports.missing", "3", new BigDecimal(3));

    assertThatThrownBy(() -> body(sentence(MISSING), sentence(other)))
        .hasMessage("Figure reports.missing is 2 here and 3 there");
    assertThat(body(sentence(MISSING), sentence(MISSING)).figures()).hasSize(2);
  }

  @Test
  void aNumberIsTheSameWithAndWithoutZerosAtItsEnd() {
    assertThat(new Run.Figure("share", "40%", new BigDecimal("40.00")))
        .isEqualTo(new Run.Figure("share", "40%", new BigDecimal("4E+1")));
    assertThat(new Chart.Series("planned", "计划", Arrays.asList(new BigDecimal("254.5500"), null)))
        .isEqualTo(
            new Chart.Series("planned", "计划", Arrays.asList(new BigDecimal("254.55"), null)));
  }

  @Test
  void aTableHasACellForEachColumn() {
    assertThatThrownBy(
            () ->
                new Table(
                    "units",
                    "单位",
                    List.of(new Table.Column("单位", false)),
                    List.of(new Table.Row(List.of()))))
        .hasMessage("units has 1 columns, a row has 0");
  }

  @Test
  void comesBackFromJsonAsItWas() throws Exception {
    JsonMapper json = JsonMapper.builder().findAndAddModules().build();
    ReportBody body =
        new ReportBody(
            new Masthead("督查室", 2026, 3, "报告", LocalDate.of(2026, 7, 20), "领导小组", "督查室"),
            List.of(
                new Heading(1, "总体情况"),
                new Paragraph(
                    "overview",
                    List.of(
                        sentence(MISSING, SHARE, new Run.Quote("资金不足", "市科技局")),
                        new Sentence(
                            List.of(new Run.Words("请各单位抓紧。")),
                            List.of(
                                Source.author(
                                    "office", "王主任", Instant.parse("2026-07-20T01:00:00Z")))))),
                new Chart(
                    "trend",
                    "变化",
                    Chart.Kind.LINES,
                    List.of("2026-Q1", "2026-Q2"),
                    List.of(
                        new Chart.Series("LATE", "迟报", Arrays.asList(new BigDecimal("10"), null))),
                    "份",
                    List.of(REPORTS))),
            List.of(
                new Annex(
                    "缺报情况表",
                    List.of(
                        new Table(
                            "missing",
                            "缺报情况表",
                            List.of(new Table.Column("单位", false)),
                            List.of(new Table.Row(List.of(Sentence.words("市科技局")))))))));

    String written = json.writeValueAsString(body);

    assertThat(json.readValue(written, ReportBody.class)).isEqualTo(body);
    assertThat(json.readTree(written).at("/blocks/1/type").asText()).isEqualTo("paragraph");
    assertThat(json.readTree(written).at("/blocks/1/sentences/0/runs/0/type").asText())
        .isEqualTo("figure");
  }

  private static Sentence sentence(Run... runs) {
    return new Sentence(List.of(runs), List.of(REPORTS));
  }

  private static ReportBody body(Sentence... sentences) {
    return new ReportBody(
        new Masthead("督查室", 2026, 3, "报告", LocalDate.of(2026, 7, 20), "领导小组", "督查室"),
        List.of(new Paragraph("overview", List.of(sentences))),
        List.of());
  }
}
