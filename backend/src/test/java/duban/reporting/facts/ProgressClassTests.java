package duban.reporting.facts;

import static duban.reporting.facts.ProgressClass.AHEAD;
import static duban.reporting.facts.ProgressClass.BEHIND;
import static duban.reporting.facts.ProgressClass.COMPLETED;
import static duban.reporting.facts.ProgressClass.NOT_STARTED;
import static duban.reporting.facts.ProgressClass.ON_TRACK;
import static org.assertj.core.api.Assertions.assertThat;

import duban.indicator.ProgressLight;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressClassTests {

  private static final Situation.Gauge EARLY = gauge(ProgressLight.GREEN, false, "-10.0");
  private static final Situation.Gauge IN_TIME = gauge(ProgressLight.GREEN, false, "-9.9");
  private static final Situation.Gauge LATE = gauge(ProgressLight.YELLOW, false, "10.0");
  private static final Situation.Gauge REACHED_LATE = gauge(ProgressLight.YELLOW, true, "12.0");
  private static final Situation.Gauge UNKNOWN = gauge(ProgressLight.NO_DATA, false, null);

  @Test
  void aClosedMeasureIsCompletedWhateverElseIsTrueOfIt() {
    assertThat(
            ProgressClass.of(new Situation(true, false, 2, true, List.of(LATE), true, 1, 0, true)))
        .isEqualTo(COMPLETED);
  }

  @Test
  void whatNobodyHasBegunIsNotStartedEvenWhenItIsOverdue() {
    assertThat(
            ProgressClass.of(new Situation(false, false, 2, true, List.of(), false, 1, 0, false)))
        .isEqualTo(NOT_STARTED);
  }

  @Test
  void isBehindForEachReasonAlone() {
    assertBehind(
        new Situation(false, true, 1, false, List.of(), false, 1, 1, false), Reason.WORK_OVERDUE);
    assertBehind(
        new Situation(false, true, 0, true, List.of(), false, 1, 1, false), Reason.DEADLINE_PASSED);
    assertBehind(
        new Situation(false, true, 0, false, List.of(EARLY, LATE), false, 1, 1, false),
        Reason.INDICATOR_BEHIND);
    assertBehind(
        new Situation(false, true, 0, false, List.of(), true, 1, 1, false), Reason.EXPECTED_LATE);
    assertBehind(
        new Situation(false, true, 0, false, List.of(), false, 3, 0, false),
        Reason.NOBODY_REPORTED);
  }

  @Test
  void aReasonOutweighsARequestForClosure() {
    assertBehind(
        new Situation(false, true, 0, true, List.of(EARLY), false, 1, 1, true),
        Reason.DEADLINE_PASSED);
  }

  @Test
  void isAheadWhenItsClosureIsAskedForOrAllItsNumbersAre() {
    assertThat(ProgressClass.of(fine(true))).isEqualTo(AHEAD);
    assertThat(ProgressClass.of(fine(false, EARLY, REACHED_LATE))).isEqualTo(AHEAD);
  }

  @Test
  void isOnTrackWithoutNumbersOrWithOneThatIsOnlyInTimeOrUnknown() {
    assertThat(ProgressClass.of(fine(false))).isEqualTo(ON_TRACK);
    assertThat(ProgressClass.of(fine(false, EARLY, IN_TIME))).isEqualTo(ON_TRACK);
    assertThat(ProgressClass.of(fine(false, EARLY, UNKNOWN))).isEqualTo(ON_TRACK);
  }

  @Test
  void oneReportOfSeveralIsEnoughToSpeakForAMeasure() {
    assertThat(
            ProgressClass.of(new Situation(false, true, 0, false, List.of(), false, 3, 1, false)))
        .isEqualTo(ON_TRACK);
  }

  @Test
  void nothingSpeaksAgainstWhatHasEvidenceAndAtMostOneSlip() {
    assertThat(new Slips(1, 0, 0, 0, true, 1).doubts(ON_TRACK)).isEmpty();
  }

  @Test
  void aGoodClassIsDoubtedWithoutEvidenceOrWithARecordOfSlips() {
    assertThat(new Slips(0, 0, 0, 0, true, 0).doubts(ON_TRACK))
        .extracting(Doubt::inWords)
        .containsExactly("进展报告未附佐证材料");
    assertThat(new Slips(1, 0, 0, 1, true, 3).doubts(AHEAD))
        .extracting(Doubt::inWords)
        .containsExactly("迟报 1 次", "与上期雷同 1 次");
    assertThat(new Slips(0, 2, 1, 0, true, 3).doubts(COMPLETED))
        .extracting(Doubt::inWords)
        .containsExactly("缺报 2 次", "被退回 1 次");
  }

  @Test
  void whereNothingWasReportedNoEvidenceIsMissedUnlessItIsSaidToBeDone() {
    assertThat(new Slips(0, 0, 0, 0, false, 0).doubts(ON_TRACK)).isEmpty();
    assertThat(new Slips(0, 0, 0, 0, false, 0).doubts(COMPLETED)).hasSize(1);
  }

  private static void assertBehind(Situation situation, Reason reason) {
    assertThat(ProgressClass.of(situation)).isEqualTo(BEHIND);
    assertThat(situation.reasons()).containsExactly(reason);
  }

  /** Begun, reported on, with nothing that speaks against it. */
  private static Situation fine(boolean closureAsked, Situation.Gauge... gauges) {
    return new Situation(false, true, 0, false, List.of(gauges), false, 1, 1, closureAsked);
  }

  private static Situation.Gauge gauge(ProgressLight light, boolean reached, String gap) {
    return new Situation.Gauge(light, reached, gap == null ? null : new BigDecimal(gap));
  }
}
