package duban.document;

import duban.document.DocumentUnreadable.Kind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the encoding of a text: UTF-8 and UTF-16 by their form, GB18030 and Big5 by which of them
 * gives words. What a page declares of itself is not asked: it is wrong too often.
 */
final class Charsets {

  private static final List<Charset> CHINESE =
      List.of(Charset.forName("GB18030"), Charset.forName("Big5-HKSCS"));

  /**
   * The most frequent characters of official texts, simplified and traditional, with their marks.
   */
  private static final String FREQUENT =
      "的和在业一中为發发国國市企单單位区區工展业業大政人有年行产產服务務实實施资資建设設项項经經"
          + "责責任导導点點进進制创創动動月日理地方部门門以上及等加强重对對化全支持技术術,。、:;()《》“”";

  private Charsets() {}

  static String decode(String name, byte[] content) {
    return marked(content)
        .or(() -> unmarked(content))
        .or(() -> strict(content, StandardCharsets.UTF_8))
        .or(() -> chinese(content))
        .or(() -> nearlyUtf8(content))
        .filter(text -> text.indexOf('\0') < 0)
        .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
        .orElseThrow(
            () ->
                new DocumentUnreadable(
                    Kind.UNKNOWN_ENCODING,
                    name,
                    "the text is neither UTF-8 nor GB18030 nor Big5",
                    "save it as UTF-8"));
  }

  private static Optional<String> marked(byte[] content) {
    if (content.length < 2) {
      return Optional.empty();
    }
    int mark = (content[0] & 0xFF) << 8 | content[1] & 0xFF;
    boolean utf16 = mark == 0xFEFF || mark == 0xFFFE;
    return utf16 ? strict(content, StandardCharsets.UTF_16) : Optional.empty();
  }

  /**
   * UTF-16 without a mark: its line ends and digits have bytes of zero, which no other text has.
   */
  static Optional<String> unmarked(byte[] content) {
    boolean zeros = new String(content, StandardCharsets.ISO_8859_1).indexOf('\0') >= 0;
    return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
        .filter(charset -> zeros)
        .flatMap(charset -> strict(content, charset).stream())
        .filter(text -> text.indexOf('\0') < 0 && wordiness(text) > 0.2)
        .findFirst();
  }

  private static Optional<String> chinese(byte[] content) {
    return CHINESE.stream()
        .flatMap(charset -> strict(content, charset).stream())
        .filter(text -> wordiness(text) > 0.05)
        .max(Comparator.comparingDouble(Charsets::wordiness));
  }

  /** A text with a few broken characters stays readable; the reader reports the damage. */
  private static Optional<String> nearlyUtf8(byte[] content) {
    return Stream.concat(Stream.of(StandardCharsets.UTF_8), CHINESE.stream())
        .map(charset -> new String(content, charset))
        .filter(text -> 100 * text.chars().filter(c -> c == '\uFFFD').count() < text.length())
        .filter(text -> wordiness(text) > 0.05)
        .max(Comparator.comparingDouble(Charsets::wordiness));
  }

  /** The share of frequent characters among those beyond ASCII. */
  private static double wordiness(String text) {
    long beyond = text.chars().filter(c -> c > 0x7F).count();
    long frequent = text.chars().filter(c -> c > 0x7F && FREQUENT.indexOf(c) >= 0).count();
    return beyond == 0 ? 0 : (double) frequent / beyond;
  }

  private static Optional<String> strict(byte[] content, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
    } catch (CharacterCodingException ex) {
      return Optional.empty();
    }
  }
}
