package duban.reader.text;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Characters that a converter of web pages put together from the wrong bytes of GBK: it lost the
 * first byte of one (left as a question mark) and read on one byte off, up to a byte that it took
 * for a Latin letter. The lost byte is certain where only one gives a pair of characters that the
 * document has elsewhere.
 */
public final class MisalignedBytes {

  private static final Charset GBK = Charset.forName("GBK");
  private static final char UNKNOWN = '\uFFFD';
  // 帮助, which these pages never have right, loses its own last byte as well
  private static final String HELP = "guī)椭";
  private static final Pattern DAMAGE =
      Pattern.compile("\\?(" + Pattern.quote(HELP) + ")?([!,:;.]?\\p{IsHan}{1,6}[A-Za-z])");

  private MisalignedBytes() {}

  public static List<Repair> repairs(String document) {
    List<Repair> repairs = new ArrayList<>(MisalignedNumbers.repairs(document));
    List<Repair> numbers = List.copyOf(repairs);
    String words = Pinyin.strip(document);
    for (Matcher matcher = DAMAGE.matcher(document); matcher.find(); ) {
      if (numbers.stream().anyMatch(n -> n.start() < matcher.end() && matcher.start() < n.end())) {
        continue;
      }
      String help = matcher.group(1) == null ? "" : "幫助";
      char before = matcher.start() == 0 ? ' ' : document.charAt(matcher.start() - 1);
      original(help.isEmpty() ? before : '助', matcher.group(2), words)
          .map(text -> new Repair(matcher.start(), matcher.end(), help + text))
          .ifPresent(repairs::add);
    }
    repairs.sort(Comparator.comparingInt(Repair::start));
    return repairs;
  }

  private static Optional<String> original(char before, String run, String words) {
    byte[] bytes = (" " + fullWidth(run.charAt(0)) + run.substring(1)).getBytes(GBK);
    List<String> possible =
        IntStream.rangeClosed(0x81, 0xFE)
            .mapToObj(lost -> withFirst(lost, bytes))
            .filter(text -> text.indexOf(UNKNOWN) < 0 && Width.isHan(text.charAt(0)))
            .filter(text -> isKnown(before, text, words))
            .toList();
    return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
  }

  private static String withFirst(int lost, byte[] bytes) {
    byte[] whole = bytes.clone();
    whole[0] = (byte) lost;
    return new String(whole, GBK);
  }

  private static boolean isKnown(char before, String text, String words) {
    boolean pair = text.length() > 1 && Width.isHan(text.charAt(1));
    return words.contains("" + before + text.charAt(0))
        || pair && words.contains(text.substring(0, 2));
  }

  // the collector of the page made the punctuation half-width, the bytes are of the full-width one
  private static char fullWidth(char c) {
    return c > ' ' && c < 0x7F ? (char) (c + 0xFEE0) : c;
  }
}
