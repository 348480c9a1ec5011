package duban.reader.text;

import java.util.Arrays;

/**
 * Brings a document into one form: simplified characters, plain spaces, half-width digits and
 * letters, no pinyin, a paragraph a line. Punctuation stays as printed.
 */
public final class Normaliser {

  private Normaliser() {}

  public static SourceText normalise(String document) {
    return Wrapping.unwrap(withoutPinyin(simplified(cleaned(mended(document)))));
  }

  private static SourceText mended(String document) {
    return Repair.apply(document, MisalignedBytes.repairs(document));
  }

  private static SourceText cleaned(SourceText source) {
    String raw = source.text();
    StringBuilder text = new StringBuilder(raw.length());
    int[] origin = new int[raw.length() + 1];
    Emphasis emphasis = new Emphasis(raw);
    for (int i = 0; i < raw.length(); i++) {
      char c = Script.usual(Width.halfLetter(raw.charAt(i)));
      if (!isInvisible(c) && !emphasis.isAt(i)) {
        origin[text.length()] = source.origin()[i];
        text.append(c);
      }
    }
    return closed(text, origin, source.origin()[raw.length()]);
  }

  private static SourceText simplified(SourceText source) {
    return new SourceText(Script.simplify(source.text()), source.origin());
  }

  /** Drops what scrapers of converted pages leave behind a character: 业(yè). */
  private static SourceText withoutPinyin(SourceText source) {
    String text = source.text();
    Pinyin pinyin = Pinyin.in(text);
    StringBuilder kept = new StringBuilder(text.length());
    int[] origin = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      i += pinyin.lengthAt(i);
      if (i < text.length()) {
        origin[kept.length()] = source.origin()[i];
        kept.append(text.charAt(i));
      }
    }
    return closed(kept, origin, source.origin()[text.length()]);
  }

  private static SourceText closed(StringBuilder text, int[] origin, int documentLength) {
    origin[text.length()] = documentLength;
    return new SourceText(text.toString(), Arrays.copyOf(origin, text.length() + 1));
  }

  /** Two asterisks print bold in Markdown; three and more are a line or a mark of the text. */
  private static boolean isInvisible(char c) {
    return c == '\r' || c == '\uFEFF' || (c >= '\u200B' && c <= '\u200F');
  }
}
