package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class UnplacedWordsTests {
  @Test
  void quotesThem() {
    assertThat(Texts.reading("1.甲。(牵头单位:市工信局;联系电话:)").findings())
        .filteredOn(finding -> finding.code().equals("clause-not-understood"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("联系电话"));
  }

  @Test
  void areNotThePeopleAClauseNames() {
    String body = "1.甲。(责任单位:市工信局;分管领导:王明)\n2.乙。(责任单位:市工信局;分管领导:李红)\n";

    assertThat(Texts.message(body, "people-in-clauses")).endsWith("王明、李红");
    assertThat(Texts.codes(body))
        .containsOnlyOnce("people-in-clauses")
        .doesNotContain("clause-not-understood");
  }

  @Test
  void areNoneInAClauseThatSetsADeadlineOnly() {
    assertThat(Texts.codes("1.甲\n牵头单位:市工信局\n完成时限:2025年底")).doesNotContain("clause-not-understood");
  }
}
