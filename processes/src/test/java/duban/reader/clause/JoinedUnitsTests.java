package duban.reader.clause;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class JoinedUnitsTests {

  private final JoinedUnits units = JoinedUnits.of(Texts.lines("市商务局、县区\n市商务局县区\n市工信局"));

  @Test
  void areTwoNamesOfTheDocument() {
    assertThat(units.apart("市商务局县区")).containsExactly("市商务局", "县区");
    assertThat(units.joined()).containsExactly("市商务局县区");
  }

  @Test
  void areNotOneNameAndUnknownWords() {
    assertThat(units.apart("市工信局分局")).containsExactly("市工信局分局");
    assertThat(units.apart("")).containsExactly("");
  }
}
