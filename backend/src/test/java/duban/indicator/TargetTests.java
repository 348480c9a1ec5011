package duban.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Indicator.Comparator;
import duban.planning.ReportingPeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The arithmetic of targets and their curves. */
class TargetTests {

  @Test
  void climbsInEqualStepsFromTheBaselineToTheTarget() {
    Target target = target(Comparator.AT_LEAST, "800", "家", 2024, false, "233");

    Map<String, BigDecimal> curve = Curve.linear(target, quarters("2023-Q3", 6));

    assertThat(curve.keySet()).first().isEqualTo("2023-Q3");
    assertThat(texts(curve)).containsExactly("327.5", "422", "516.5", "611", "705.5", "800");
  }

  @Test
  void staysAtTheTargetAfterTheYearItIsDue() {
    Target target = target(Comparator.EQUAL, "4", "家", 2023, false, null);

    assertThat(texts(Curve.linear(target, quarters("2023-Q1", 6))))
        .containsExactly("1", "2", "3", "4", "4", "4");
  }

  @Test
  void beginsAnewEachYearWhereTheTargetIsForEachYear() {
    Target target = target(Comparator.AT_LEAST, "20", "家", null, true, null);

    assertThat(texts(Curve.linear(target, quarters("2023-Q3", 6))))
        .containsExactly("10", "20", "5", "10", "15", "20");
  }

  @Test
  void isHeldWhereASharePerYearOrACeilingIsWanted() {
    Target share = target(Comparator.AT_LEAST, "30", "%", null, true, null);
    Target ceiling = target(Comparator.AT_MOST, "1.5", "%", null, false, null);

    assertThat(texts(Curve.linear(share, quarters("2023-Q1", 2)))).containsExactly("30", "30");
    assertThat(texts(Curve.linear(ceiling, quarters("2023-Q1", 2)))).containsExactly("1.5", "1.5");
    assertThat(share.gap(of("30"), of("24"))).isEqualByComparingTo("20");
    assertThat(ceiling.gap(of("1.5"), of("1.2"))).isZero();
    assertThat(ceiling.gap(of("1.5"), of("2"))).isEqualByComparingTo("25");
  }

  @Test
  void goesDownWhereTheTargetLiesBelowTheBaseline() {
    Target target = target(Comparator.AT_MOST, "1.5", "%", null, false, "3");

    assertThat(texts(Curve.linear(target, quarters("2023-Q1", 3))))
        .containsExactly("2.5", "2", "1.5");
    assertThat(target.gap(of("2"), of("2.9"))).isEqualByComparingTo("60");
    assertThat(target.isReachedBy(of("1.4"))).isTrue();
    assertThat(target.isReachedBy(of("1.6"))).isFalse();
  }

  @Test
  void measuresTheGapInPointsOfTheWayAndNotOfTheNumber() {
    Target target = target(Comparator.AT_LEAST, "100", "%", 2025, false, "40");

    assertThat(target.gap(of("70"), of("64"))).isEqualByComparingTo("10");
    assertThat(target.gap(of("70"), of("82"))).isEqualByComparingTo("-20");
    assertThat(target.gap(of("70"), of("40"))).isEqualByComparingTo("50");
  }

  @Test
  void changesTheLightAtTenAndThirtyPointsAndShowsNoGreenWithoutData() {
    assertThat(ProgressLight.of(of("9.9"))).isEqualTo(ProgressLight.GREEN);
    assertThat(ProgressLight.of(of("10"))).isEqualTo(ProgressLight.YELLOW);
    assertThat(ProgressLight.of(of("29.9"))).isEqualTo(ProgressLight.YELLOW);
    assertThat(ProgressLight.of(of("30.0"))).isEqualTo(ProgressLight.RED);
    assertThat(ProgressLight.of(of("-5"))).isEqualTo(ProgressLight.GREEN);
    assertThat(ProgressLight.of(null)).isEqualTo(ProgressLight.NO_DATA);
    assertThat(ProgressLight.worst(List.of(ProgressLight.GREEN, ProgressLight.NO_DATA)))
        .isEqualTo(ProgressLight.NO_DATA);
  }

  @Test
  void takesARangeAsReachedAtItsLowerEndAndExceededAboveItsUpper() {
    Target range = new Target(Comparator.AT_LEAST, of("5"), of("10"), "个", null, false, null);

    assertThat(range.isReachedBy(of("5"))).isTrue();
    assertThat(range.isExceededBy(of("10"))).isFalse();
    assertThat(range.isExceededBy(of("11"))).isTrue();
  }

  static Target target(
      Comparator comparator, String value, String in, Integer by, boolean perYear, String base) {
    return new Target(comparator, of(value), null, in, by, perYear, base == null ? null : of(base));
  }

  static BigDecimal of(String number) {
    return new BigDecimal(number);
  }

  static List<ReportingPeriod> quarters(String first, int count) {
    List<ReportingPeriod> all = new ArrayList<>();
    for (ReportingPeriod it = ReportingPeriod.of(first); all.size() < count; it = it.next()) {
      all.add(it);
    }
    return all;
  }

  private static List<String> texts(Map<String, BigDecimal> curve) {
    return curve.values().stream().map(BigDecimal::toString).toList();
  }
}
