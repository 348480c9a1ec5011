package duban.progress;

/** Whether two texts say the same word for word, whatever their blanks and punctuation. */
final class SameWords {

  private SameWords() {}

  static boolean in(String text, String other) {
    String words = words(text);
    return !words.isEmpty() && words.equals(words(other));
  }

  private static String words(String text) {
    return text == null ? "" : text.replaceAll("[\\s\\p{Z}\\p{P}\\p{S}]", "");
  }
}
