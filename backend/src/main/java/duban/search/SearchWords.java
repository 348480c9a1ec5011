package duban.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody looks for: the words between the blanks. Each has to be found, each may be
 * somewhere else.
 */
public record SearchWords(List<String> words) {

  public static final SearchWords NONE = new SearchWords(List.of());

  private static final int MOST = 6;
  private static final int LONGEST = 60;
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern SAYS_SOMETHING =
      Pattern.compile(".*[\\p{IsHan}\\p{IsAlphabetic}\\p{IsDigit}].*");

  /** Reads what was typed; nothing, and signs alone, are no words. */
  public static SearchWords of(String typed) {
    if (typed == null) {
      return NONE;
    }
    return new SearchWords(
        Arrays.stream(BLANKS.split(typed))
            .filter(word -> SAYS_SOMETHING.matcher(word).matches())
            .map(word -> word.toLowerCase(Locale.ROOT))
            .map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) : word)
            .distinct()
            .limit(MOST)
            .toList());
  }
}
