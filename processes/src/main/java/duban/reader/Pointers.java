package duban.reader;

/** JSON pointers (RFC 6901) to the values of a plan. */
final class Pointers {

  private Pointers() {}

  static String section(int index) {
    return "/sections/" + index;
  }

  static String measure(int index) {
    return "/measures/" + index;
  }

  static String item(int measure, int index) {
    return measure(measure) + "/items/" + index;
  }

  static String safeguard(int index) {
    return "/organisational/" + index;
  }

  static String goal(int index) {
    return "/goals/" + index;
  }

  static String unit(int index) {
    return "/units/" + index;
  }
}
