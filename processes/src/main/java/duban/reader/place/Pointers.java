package duban.reader.place;

/** JSON pointers (RFC 6901) to the values of a plan. */
public final class Pointers {

  private Pointers() {}

  static String section(int index) {
    return "/sections/" + index;
  }

  public static String measure(int index) {
    return "/measures/" + index;
  }

  public static String item(int measure, int index) {
    return measure(measure) + "/items/" + index;
  }

  static String safeguard(int index) {
    return "/organisational/" + index;
  }

  static String goal(int index) {
    return "/goals/" + index;
  }

  public static String unit(int index) {
    return "/units/" + index;
  }
}
