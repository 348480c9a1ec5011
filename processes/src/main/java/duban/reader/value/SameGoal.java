package duban.reader.value;

import duban.plan.Indicator;

/** Whether two numbers of a plan say the same. */
public final class SameGoal {

  private SameGoal() {}

  public static boolean sameNumber(Indicator one, Indicator other) {
    return one.unit().equals(other.unit()) && one.value().compareTo(other.value()) == 0;
  }

  /** Whether the words of one are part of the other's, and the number is the same. */
  public static boolean same(Indicator one, Indicator other) {
    boolean words = one.phrase().contains(other.phrase()) || other.phrase().contains(one.phrase());
    return words && sameNumber(one, other);
  }
}
