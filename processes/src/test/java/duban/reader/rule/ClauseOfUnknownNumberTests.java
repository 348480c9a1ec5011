package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class ClauseOfUnknownNumberTests {

  @Test
  void pointsAtAClauseForAMeasureThatIsNotThere() {
    assertThat(Texts.codes("一、甲\n1.乙。丙。\n2.丁。戊。\n(第1项由市工信局负责;第7项由市财政局负责)"))
        .contains("clause-number-unknown");
  }

  @Test
  void isSilentWhereAllNumbersAreThere() {
    assertThat(Texts.codes("一、甲\n1.乙。丙。\n2.丁。戊。\n(第1项由市工信局负责;第2项由市财政局负责)"))
        .doesNotContain("clause-number-unknown");
  }
}
