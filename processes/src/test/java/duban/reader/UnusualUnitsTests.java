package duban.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnusualUnitsTests {
  @Test
  void pointsAtTheName() {
    assertThat(Texts.place("1.甲。(牵头单位:市工信局;责任单位:某某)", "unit-unusual")).isEqualTo("某某");
  }
}
