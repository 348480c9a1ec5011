package duban.oversight;

import org.springframework.lang.Nullable;

/**
 * How likely something is to be late, by a rule that anybody can work out on paper; never a fact.
 * It begins with the share of what was late, one late and one in time added so that few cases do
 * not make a certainty; goes up or down by what the unit did with the same measure last time; and
 * goes up where the unit has far more to do than usual.
 *
 * @param percent of a hundred
 * @param basis whose record it is
 * @param counted how many are in that record
 * @param late how many of them were late
 * @param typicalDelay middle one of their delays in working days, null where none was late
 * @param lastTime whether the unit was late with the same on this measure last time, null where
 *     there was none
 * @param load what the unit has to do, where that is far more than usual
 */
record Risk(
    int percent,
    Basis basis,
    int counted,
    int late,
    @Nullable Integer typicalDelay,
    @Nullable Boolean lastTime,
    @Nullable Load load) {

  /** What is at least as likely as this is pointed out. */
  static final int FLAGGED = 50;

  /** A record of fewer says nothing of its unit. */
  static final int FEWEST = 3;

  private static final int LAST_TIME = 15;
  private static final int HEAVY = 10;

  /** Whose record a risk goes by. */
  enum Basis {
    /** The unit's, of the same sort: reports, or work. */
    SORT,
    /** The unit's as a whole: of the sort there are too few. */
    UNIT,
    /** Everybody's: the unit's own is too short. */
    EVERYBODY,
    /** There is no record yet. */
    NONE
  }

  /**
   * What a unit has to do until the horizon.
   *
   * @param due how many until then
   * @param usual how many in a period on average
   * @param people of the unit
   */
  record Load(int due, int usual, int people) {

    /** Half as much again as usual, and not only a few. */
    boolean isHeavy() {
      return usual > 0 && due >= 5 && due * 2 > usual * 3;
    }
  }

  static Risk of(TrackRecord sort, TrackRecord unit, TrackRecord all, Boolean lastTime, Load load) {
    Basis basis =
        sort.isEnough()
            ? Basis.SORT
            : unit.isEnough() ? Basis.UNIT : all.isEnough() ? Basis.EVERYBODY : Basis.NONE;
    TrackRecord record =
        switch (basis) {
          case SORT -> sort;
          case UNIT -> unit;
          case EVERYBODY, NONE -> all;
        };
    if (basis == Basis.NONE) {
      return new Risk(0, basis, record.counted(), record.late(), null, null, null);
    }
    int percent = (100 * (record.late() + 1) + (record.counted() + 2) / 2) / (record.counted() + 2);
    if (lastTime != null) {
      percent += lastTime ? LAST_TIME : -LAST_TIME;
    }
    boolean heavy = load != null && load.isHeavy();
    return new Risk(
        Math.max(1, Math.min(99, percent + (heavy ? HEAVY : 0))),
        basis,
        record.counted(),
        record.late(),
        record.typicalDelay(),
        lastTime,
        heavy ? load : null);
  }

  /** Whether it is pointed out; what others did is not held against a unit without a record. */
  boolean flagged() {
    return percent >= FLAGGED && isKnown();
  }

  /** Whether the unit itself has a record to go by. */
  boolean isKnown() {
    return basis == Basis.SORT || basis == Basis.UNIT;
  }
}
