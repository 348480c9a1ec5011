package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class PeopleInClausesTests {
  @Test
  void saysOnceWhoIsNamedBesideTheUnits() {
    String body = "1.甲。(责任领导:王立新;责任单位:市工信局)\n2.乙。(副市长李明牵头,市财政局、市教育局落实)";

    assertThat(Texts.codes(body)).containsOnlyOnce("people-in-clauses");
    assertThat(Texts.place(body, "people-in-clauses")).startsWith("(责任领导:王立新");
    assertThat(Texts.codes(body)).doesNotContain("clause-not-understood");
  }

  @Test
  void isSilentWhereOnlyUnitsAreNamed() {
    assertThat(Texts.codes("1.甲。(责任单位:市工信局)")).doesNotContain("people-in-clauses");
  }
}
