package duban.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineTests {
  @Test
  void knowsWhereItStandsWithoutTheSpacesAround() {
    assertThat(Line.of("  甲 \n\n 乙丙")).containsExactly(new Line(2, "甲"), new Line(7, "乙丙"));
  }

  @Test
  void hasPartsThatKnowTheirPlace() {
    assertThat(new Line(10, "1. 甲乙").part(2, 5)).isEqualTo(new Line(13, "甲乙"));
  }
}
