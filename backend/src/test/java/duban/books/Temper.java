package duban.books;

import duban.organisation.UnitId;

/** How a unit goes about its work; the same unit is always the same. */
enum Temper {
  /** Before it is due. */
  PUNCTUAL,
  /** Before it is due, with words that are sent back. */
  SLOPPY,
  /** Some working days after it is due. */
  LATE,
  /** Not at all. */
  NEVER;

  /** Out of ten units five are punctual, two sloppy, two late, and one never does anything. */
  static Temper of(UnitId unit) {
    return switch (Math.floorMod(unit.value().hashCode() * 31, 10)) {
      case 0, 1, 2, 3, 4 -> PUNCTUAL;
      case 5, 6 -> SLOPPY;
      case 7, 8 -> LATE;
      default -> NEVER;
    };
  }
}
