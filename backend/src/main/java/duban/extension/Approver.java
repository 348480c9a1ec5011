package duban.extension;

/** Who decides on a request: the office, or one level up the leaders; never higher. */
public enum Approver {
  OFFICE,
  LEADERS
}
