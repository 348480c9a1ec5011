package duban.review;

/** Where a measure of the reading stands in it. */
final class Origin {

  private static final String MEASURES = "/measures/";

  private Origin() {}

  /** {@code m4} was read as {@code /measures/3}. */
  static String pointer(String id) {
    return MEASURES + (Integer.parseInt(id.substring(1)) - 1);
  }

  /** The measure of the reading that a pointer leads to or into; null where it leads elsewhere. */
  static String of(String pointer) {
    Integer index = index(pointer);
    return index == null ? null : DraftPlan.idOf(index);
  }

  /** Index of the measure that a pointer leads to or into; null where it leads elsewhere. */
  static Integer index(String pointer) {
    if (pointer == null || !pointer.startsWith(MEASURES)) {
      return null;
    }
    String rest = pointer.substring(MEASURES.length());
    int slash = rest.indexOf('/');
    return Integer.valueOf(slash < 0 ? rest : rest.substring(0, slash));
  }
}
