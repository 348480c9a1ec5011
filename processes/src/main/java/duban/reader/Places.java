package duban.reader;

import duban.plan.SourceSpan;

/** Finds words in a document, whatever their spaces, line ends and widths. */
final class Places {

  private final SourceText source;
  private final String letters;
  private final int[] positions;
  private final int[] counts;

  Places(SourceText source) {
    this.source = source;
    String text = Width.half(source.text());
    StringBuilder kept = new StringBuilder(text.length());
    positions = new int[text.length()];
    counts = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      counts[i] = kept.length();
      if (!Character.isWhitespace(text.charAt(i))) {
        positions[kept.length()] = i;
        kept.append(text.charAt(i));
      }
    }
    counts[text.length()] = kept.length();
    letters = kept.toString();
  }

  /**
   * The first place of the words in a part of the normalised text; null where they are not in it.
   */
  SourceSpan of(String words, int from, int to) {
    String wanted = squeezed(words);
    int at = letters.indexOf(wanted, counts[from]);
    return wanted.isEmpty() || at < 0 || at + wanted.length() > counts[to]
        ? null
        : source.span(positions[at], positions[at + wanted.length() - 1] + 1);
  }

  /** The words without spaces and in half width. */
  static String squeezed(String words) {
    return Width.half(words).replaceAll("\\s+", "");
  }
}
