package duban.indicator;

import static duban.indicator.TargetTests.of;
import static duban.indicator.TargetTests.quarters;
import static duban.indicator.TargetTests.target;
import static org.assertj.core.api.Assertions.assertThat;

import duban.organisation.UnitId;
import duban.plan.Indicator.Comparator;
import duban.planning.MeasureId;
import duban.planning.ReportingPeriod;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where an indicator stands, and what is odd about a figure. */
class StandingTests {

  private static final Target HUNDRED = target(Comparator.AT_LEAST, "100", "家", null, false, null);

  @Test
  void hasNoDataUntilAValueIsGiven() {
    assertThat(standing(HUNDRED).light(LocalDate.of(2023, 9, 1))).isEqualTo(ProgressLight.NO_DATA);
  }

  @Test
  void countsTheLastValueOfAPeriod() {
    Standing standing = standing(HUNDRED, "2023-Q2", "12", "2023-Q2", "20");

    assertThat(standing.latestValue()).isEqualByComparingTo("20");
    assertThat(standing.values()).hasSize(2);
    assertThat(standing.gap(LocalDate.of(2023, 6, 20))).isEqualByComparingTo("5");
  }

  @Test
  void fallsBehindAsTheCurveGoesOnWithoutANewValue() {
    Standing standing = standing(HUNDRED, "2023-Q2", "25");

    assertThat(standing.light(LocalDate.of(2023, 9, 30))).isEqualTo(ProgressLight.GREEN);
    assertThat(standing.comparedPeriod(LocalDate.of(2023, 10, 1))).isEqualTo("2023-Q3");
    assertThat(standing.light(LocalDate.of(2023, 10, 1))).isEqualTo(ProgressLight.YELLOW);
    assertThat(standing.light(LocalDate.of(2024, 1, 1))).isEqualTo(ProgressLight.RED);
  }

  @Test
  void doesNotTakeLastYearsValueForThisYears() {
    Target yearly = target(Comparator.AT_LEAST, "20", "家", null, true, null);
    Standing standing = standing(yearly, "2023-Q4", "20");

    assertThat(standing.light(LocalDate.of(2024, 2, 1))).isEqualTo(ProgressLight.GREEN);
    assertThat(standing.light(LocalDate.of(2024, 4, 1))).isEqualTo(ProgressLight.NO_DATA);
    assertThat(hints(standing, "2024-Q1", "5")).isEmpty();
  }

  @Test
  void pointsOutAFigureThatFallsJumpsOrIsBeyondTheTarget() {
    Standing standing = standing(HUNDRED, "2023-Q2", "25");

    assertThat(hints(standing, "2023-Q3", "50")).isEmpty();
    assertThat(hints(standing, "2023-Q3", "24")).containsExactly(FigureHint.FIGURE_BACKWARDS);
    assertThat(hints(standing, "2023-Q3", "100")).containsExactly(FigureHint.FIGURE_JUMPS);
    assertThat(hints(standing, "2023-Q3", "1000"))
        .containsExactly(FigureHint.FIGURE_JUMPS, FigureHint.FIGURE_BEYOND);
    assertThat(hints(standing, "2023-Q3", null)).containsExactly(FigureHint.FIGURE_MISSING);
  }

  @Test
  void doesNotCallAFigureAJumpThatCatchesUpWithTheCurve() {
    Standing standing = standing(HUNDRED, "2023-Q2", "0");

    assertThat(hints(standing, "2023-Q4", "75")).isEmpty();
  }

  @Test
  void callsARiseAgainstAFallingTargetBackwards() {
    Target falling = target(Comparator.AT_MOST, "1.5", "%", null, false, "3");
    Standing standing = standing(falling, "2023-Q2", "2.6");

    assertThat(hints(standing, "2023-Q3", "2.7")).containsExactly(FigureHint.FIGURE_BACKWARDS);
    assertThat(hints(standing, "2023-Q3", "2.3")).isEmpty();
  }

  private static List<FigureHint> hints(Standing standing, String period, String value) {
    return FigureHint.of(
        standing, ReportingPeriod.of(period), value == null ? null : new BigDecimal(value));
  }

  /** Over the four quarters from 2023-Q2 on. */
  private static Standing standing(Target target, String... periodsAndValues) {
    List<GivenValue> values = new ArrayList<>();
    for (int i = 0; i < periodsAndValues.length; i += 2) {
      values.add(
          new GivenValue(
              1,
              periodsAndValues[i],
              of(periodsAndValues[i + 1]),
              new UnitId("xz-kjj"),
              "某人",
              Instant.EPOCH));
    }
    TrackedIndicator indicator =
        new TrackedIndicator(
            1, "plan-1", false, MeasureId.of("plan-1/1"), null, "企业数", "企业数", target, null, null);
    return new Standing(
        indicator,
        new UnitId("xz-kjj"),
        Curve.linear(target, quarters("2023-Q2", 4 + (target.perYear() ? 3 : 0))),
        values);
  }
}
