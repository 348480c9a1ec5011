package duban.reporting.paper;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reporting.body.Masthead;
import duban.reporting.body.ReportBody;
import duban.reporting.paper.Piece.Line;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompositionTests {

  private static final Letterhead PLAIN = new Letterhead("文件", "徐科督", false, List.of());

  @Test
  void setsTheHeadAtItsDistances() {
    List<Role> roles =
        Composition.of(SampleReport.report(), Letterhead.bulletin()).stream()
            .limit(11)
            .map(it -> ((Line) it).role())
            .toList();

    assertThat(roles)
        .containsExactly(
            Role.MARK,
            Role.BLANK,
            Role.BLANK,
            Role.NUMBER,
            Role.BLANK,
            Role.BLANK,
            Role.TITLE,
            Role.TITLE,
            Role.TITLE,
            Role.BLANK,
            Role.RECIPIENT);
  }

  @Test
  void numbersDocumentsAndIssuesWithHexagonalBracketsAndWithoutZeros() {
    assertThat(PLAIN.number(SampleReport.HEAD)).isEqualTo("徐科督〔2026〕3号");
    assertThat(Letterhead.bulletin().number(SampleReport.HEAD)).isEqualTo("〔2026〕第3期");
  }

  @Test
  void setsTheDateOfASealedDocumentFourCharactersFromTheRightUnderTheMiddleOfAShortName() {
    ReportBody report = SampleReport.with(signedBy("市督查室"));

    assertThat(line(report, Letterhead.bulletin(), Role.DATE))
        .satisfies(
            it -> {
              assertThat(it.text()).isEqualTo("2026年4月5日");
              assertThat(it.right()).isEqualTo(4);
            });
    // the date is six wide, the name four: one character free on each side
    assertThat(line(report, Letterhead.bulletin(), Role.SIGNATURE).right()).isEqualTo(5);
  }

  @Test
  void keepsALongNameOfASealedDocumentWithinTheTypeArea() {
    Line name = line(SampleReport.report(), Letterhead.bulletin(), Role.SIGNATURE);
    Line date = line(SampleReport.report(), Letterhead.bulletin(), Role.DATE);

    assertThat(name.right()).isNotNegative();
    assertThat(name.right() + Glyphs.width(name.text()) / 2)
        .isEqualTo(date.right() + Glyphs.width(date.text()) / 2);
  }

  @Test
  void setsTheDateOfAPlainDocumentTwoCharactersBehindTheBeginningOfTheName() {
    Line name = line(SampleReport.report(), PLAIN, Role.SIGNATURE);
    Line date = line(SampleReport.report(), PLAIN, Role.DATE);

    assertThat(name.right()).isEqualTo(2);
    assertThat(left(date) - left(name)).isEqualTo(2);
  }

  @Test
  void setsTheDateOfAPlainDocumentTwoFromTheRightWhereItIsTheLonger() {
    ReportBody report = SampleReport.with(signedBy("督查室"));

    assertThat(line(report, PLAIN, Role.DATE).right()).isEqualTo(2);
    assertThat(left(line(report, PLAIN, Role.DATE)) - left(line(report, PLAIN, Role.SIGNATURE)))
        .isEqualTo(2);
  }

  @Test
  void numbersAnnexesWhereThereAreSeveral() {
    List<String> notes =
        Composition.of(SampleReport.report(), PLAIN).stream()
            .filter(it -> it instanceof Line line && line.role() == Role.ANNEX_NOTE)
            .map(it -> ((Line) it).text())
            .toList();

    assertThat(notes).containsExactly("附件：1.措施进度分类表", "2.缺报情况表");
    assertThat(line(SampleReport.report(), PLAIN, Role.ANNEX_MARK).text()).isEqualTo("附件1");
  }

  @Test
  void saysNothingOfAnnexesWhereThereAreNone() {
    assertThat(Composition.of(SampleReport.without(SampleReport.HEAD), PLAIN))
        .noneMatch(it -> it instanceof Line line && line.role() == Role.ANNEX_NOTE)
        .noneMatch(it -> it instanceof Piece.NewPage);
  }

  @Test
  void fillsTheLineWithTheMark() {
    Line mark = line(SampleReport.report(), Letterhead.bulletin(), Role.MARK);

    assertThat(mark.text()).isEqualTo("徐州市科技创新领导小组办公室督查专报");
    assertThat(mark.size() * Glyphs.width(mark.text())).isBetween(420.0, 442.2);
  }

  private static double left(Line line) {
    return Sheet.CHARACTERS - line.right() - Glyphs.width(line.text());
  }

  private static Masthead signedBy(String name) {
    Masthead head = SampleReport.HEAD;
    return new Masthead(
        head.issuer(),
        head.year(),
        head.number(),
        head.title(),
        LocalDate.of(2026, 4, 5),
        head.recipient(),
        name);
  }

  private static Line line(ReportBody report, Letterhead letterhead, Role role) {
    return Composition.of(report, letterhead).stream()
        .filter(it -> it instanceof Line line && line.role() == role)
        .map(Line.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
