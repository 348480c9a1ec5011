package duban.oversight;

import duban.organisation.Ref;
import duban.planning.MeasureRef;
import duban.planning.PlanRef;
import duban.work.TaskKind;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * What may be late at the end of the period, unit by unit, the most first.
 *
 * @param until the day looked to: of the last plan whose period ends
 * @param expected how much is due until then and not late yet
 * @param flagged how much of that may be late
 * @param unknown how much is due of units whose record is too short to say anything
 * @param before how the same rule did in the period before, null where it could not be tried
 */
record Forecast(
    LocalDate until,
    int expected,
    int flagged,
    int unknown,
    List<UnitOutlook> units,
    @Nullable Check before) {

  /**
   * A unit.
   *
   * @param items what of it may be late, the likeliest first
   */
  record UnitOutlook(Ref unit, int people, int expected, int flagged, List<Item> items) {}

  /**
   * Something that may be late.
   *
   * @param open whether it has been asked for already
   */
  record Item(
      TaskKind kind,
      PlanRef plan,
      @Nullable MeasureRef measure,
      @Nullable String period,
      LocalDate due,
      boolean open,
      Risk risk) {}

  /**
   * What the rule said at the beginning of a period against what came.
   *
   * @param expected how much was due
   * @param flagged how much of it was pointed out
   * @param hits how much of that was late
   * @param missed how much was late that had not been pointed out
   */
  record Check(int expected, int flagged, int hits, int missed) {

    static final Check NONE = new Check(0, 0, 0, 0);

    /** Counts one more. */
    Check with(boolean pointedOut, boolean late) {
      return plus(
          new Check(
              1, pointedOut ? 1 : 0, pointedOut && late ? 1 : 0, !pointedOut && late ? 1 : 0));
    }

    Check plus(Check other) {
      return new Check(
          expected + other.expected,
          flagged + other.flagged,
          hits + other.hits,
          missed + other.missed);
    }
  }
}
