package duban.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The rule, worked out on paper. */
class RiskTests {

  private static final TrackRecord NONE = TrackRecord.EMPTY;

  @Test
  void beginsWithTheShareOfWhatWasLate() {
    // (3 + 1) / (8 + 2) = 40 %
    Risk risk = Risk.of(record(8, 1, 4, 9), NONE, NONE, null, null);

    assertThat(risk.percent()).isEqualTo(40);
    assertThat(risk.flagged()).isFalse();
    assertThat(risk.basis()).isEqualTo(Risk.Basis.SORT);
    assertThat(risk.typicalDelay()).isEqualTo(4);
  }

  @Test
  void goesUpByFifteenAfterALateOneOnTheSameMeasureAndDownAfterOneInTime() {
    assertThat(Risk.of(record(8, 1, 4, 9), NONE, NONE, true, null).percent()).isEqualTo(55);
    assertThat(Risk.of(record(8, 1, 4, 9), NONE, NONE, false, null).percent()).isEqualTo(25);
  }

  @Test
  void goesUpByTenWhereThereIsFarMoreToDoThanUsual() {
    // 10 to do, 6 usually: more than half as much again
    Risk risk = Risk.of(record(8, 1, 4, 9), NONE, NONE, null, new Risk.Load(10, 6, 2));
    assertThat(risk.percent()).isEqualTo(50);
    assertThat(risk.flagged()).isTrue();
    assertThat(risk.load().due()).isEqualTo(10);

    Risk usual = Risk.of(record(8, 1, 4, 9), NONE, NONE, null, new Risk.Load(9, 6, 2));
    assertThat(usual.percent()).isEqualTo(40);
    assertThat(usual.load()).isNull();
    // few are never many
    assertThat(Risk.of(record(8, 1, 4, 9), NONE, NONE, null, new Risk.Load(4, 1, 2)).percent())
        .isEqualTo(40);
  }

  @Test
  void asksTheUnitAsAWholeThenEverybodyWhereThereAreTooFew() {
    TrackRecord few = record(2, 3, 5);
    // (1 + 1) / (4 + 2) = 33 %
    assertThat(Risk.of(few, record(4, 2), NONE, null, null).percent()).isEqualTo(33);
    assertThat(Risk.of(few, record(4, 2), NONE, null, null).basis()).isEqualTo(Risk.Basis.UNIT);
    // (10 + 1) / (20 + 2) = 50 %
    Risk everybody = Risk.of(few, few, record(20, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1), null, null);
    // what others did is not held against it
    assertThat(everybody.flagged()).isFalse();
    assertThat(everybody.percent()).isEqualTo(50);
    assertThat(everybody.basis()).isEqualTo(Risk.Basis.EVERYBODY);
  }

  @Test
  void saysNothingWithoutARecord() {
    Risk risk = Risk.of(NONE, NONE, NONE, null, null);

    assertThat(risk.basis()).isEqualTo(Risk.Basis.NONE);
    assertThat(risk.flagged()).isFalse();
  }

  @Test
  void isNeverACertainty() {
    Risk late = Risk.of(record(3, 1, 1, 1), NONE, NONE, true, new Risk.Load(30, 5, 1));
    assertThat(late.percent()).isEqualTo(99);
    assertThat(Risk.of(record(40), NONE, NONE, false, null).percent()).isEqualTo(1);
  }

  private static TrackRecord record(int counted, Integer... delays) {
    return new TrackRecord(counted, List.of(delays));
  }
}
