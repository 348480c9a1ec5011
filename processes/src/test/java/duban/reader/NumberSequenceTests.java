package duban.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberSequenceTests {
  @Test
  void pointsAtTheNumberAfterAGap() {
    assertThat(Texts.place("1.甲\n3.乙\n(牵头单位:市工信局)", "number-missing")).isEqualTo("3.");
  }

  @Test
  void pointsAtANumberPrintedTwice() {
    assertThat(Texts.place("1.甲\n2.乙\n2.丙\n(牵头单位:市工信局)", "number-repeated")).isEqualTo("2.");
  }

  @Test
  void acceptsNumbersThatRestartBelowAHeading() {
    assertThat(Texts.codes("一、甲\n1.乙。(牵头单位:市工信局)\n二、丙\n1.丁。(牵头单位:市工信局)"))
        .doesNotContain("number-missing", "number-repeated");
  }
}
