package duban.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Measure;
import duban.plan.Reading;
import duban.plan.Safeguard;
import duban.reader.Texts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MeasuresTests {
  @Test
  void knowTheirPlaceInTheDocument() {
    Reading reading = Texts.reading("一、甲\n  1.提升能级。支持企业。\n继续支持。(市工信局负责)\n");
    Measure measure = reading.plan().measures().get(0);

    assertThat(reading.text().substring(measure.source().offset(), measure.source().end()))
        .isEqualTo("1.提升能级。支持企业。\n继续支持。(市工信局负责)");
    assertThat(measure.title()).isEqualTo("提升能级");
    assertThat(measure.text()).isEqualTo("支持企业。\n继续支持。");
  }

  @Test
  void preferTheDeadlineOfTheClause() {
    assertThat(Texts.plan("1.到2026年,支持企业。(责任单位:市工信局;完成时限:2024年底)").measures())
        .singleElement()
        .extracting(Measure::deadline)
        .isEqualTo(LocalDate.of(2024, 12, 31));
  }

  @Test
  void leaveTextWithoutUnitsBelowThemToSafeguards() {
    assertThat(Texts.plan("一、甲\n1.乙。(市工信局负责)\n二、保障\n(一)加强领导。健全机制。").organisational())
        .containsExactly(new Safeguard("(一)", "加强领导", "健全机制。"));
  }
}
