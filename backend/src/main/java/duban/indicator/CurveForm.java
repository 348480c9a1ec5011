package duban.indicator;

import duban.planning.ReportingPeriod;
import duban.problem.FieldFault;
import duban.problem.FormInvalid;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;

/**
 * A curve as the office wants it.
 *
 * @param baseline where it starts; null takes nothing for it
 * @param points one for each period of the curve
 */
record CurveForm(
    @Nullable @Digits(integer = 15, fraction = 6) BigDecimal baseline,
    @NotEmpty @Valid List<Point> points) {

  record Point(
      @NotNull String period, @NotNull @Digits(integer = 15, fraction = 6) BigDecimal planned) {}

  /**
   * The points by period.
   *
   * @throws FormInvalid when a period is missing or strange, a point turns back on the way, or the
   *     last one is not the target
   */
  Map<String, BigDecimal> checked(Standing standing) {
    Map<String, BigDecimal> drawn = new LinkedHashMap<>();
    List<FieldFault> faults = new ArrayList<>();
    Map<String, Integer> places = places(standing, drawn, faults);
    if (faults.isEmpty()) {
      checkWay(standing, drawn, places, faults);
    }
    if (!faults.isEmpty()) {
      throw new FormInvalid(faults);
    }
    return drawn;
  }

  private Map<String, Integer> places(
      Standing standing, Map<String, BigDecimal> drawn, List<FieldFault> faults) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (int at = 0; at < points.size(); at++) {
      Point point = points.get(at);
      if (!standing.curve().containsKey(point.period()) || places.containsKey(point.period())) {
        faults.add(new FieldFault(field(at), "curve-period"));
      }
      places.put(point.period(), at);
    }
    for (String period : standing.curve().keySet()) {
      if (places.containsKey(period)) {
        drawn.put(period, points.get(places.get(period)).planned());
      } else {
        faults.add(new FieldFault("points", "curve-incomplete"));
      }
    }
    return places;
  }

  /** Never away from the target, and there in the end; where years begin anew, in each of them. */
  private static void checkWay(
      Standing standing,
      Map<String, BigDecimal> drawn,
      Map<String, Integer> places,
      List<FieldFault> faults) {
    Target target = standing.indicator().target();
    List<String> periods = List.copyOf(drawn.keySet());
    for (int i = 0; i < periods.size(); i++) {
      String period = periods.get(i);
      boolean lastOfWay =
          i + 1 == periods.size() || target.perYear() && !sameYear(period, periods.get(i + 1));
      boolean first = i == 0 || target.perYear() && !sameYear(period, periods.get(i - 1));
      if (!first && turnsBack(target, drawn.get(periods.get(i - 1)), drawn.get(period))) {
        faults.add(new FieldFault(field(places.get(period)), "curve-turns-back"));
      }
      if (lastOfWay && !target.isReachedBy(drawn.get(period))) {
        faults.add(new FieldFault(field(places.get(period)), "curve-misses-target"));
      }
    }
  }

  private static boolean turnsBack(Target target, BigDecimal before, BigDecimal after) {
    int way = after.compareTo(before);
    return target.upwards() ? way < 0 : way > 0;
  }

  private static boolean sameYear(String one, String other) {
    return Curve.year(ReportingPeriod.of(one)) == Curve.year(ReportingPeriod.of(other));
  }

  private static String field(int at) {
    return "points[" + at + "].planned";
  }
}
