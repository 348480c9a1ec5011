package duban.work;

/** Time left (时限灯); says nothing about progress. */
public enum TimeLight {
  OVERDUE,
  DUE_SOON,
  ON_TIME
}
