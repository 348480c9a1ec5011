package duban.reporting.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The fixed words of exports in the language of whoever asks, by {@code terms_en.txt}: a line
 * <code>
 * 共{n}面 = {} pages</code> each, with {@code {n}} for a number and <code>{}</code> for what may be a
 * term itself. What a report or a plan itself says is in Chinese and stays so.
 */
final class Terms {

  private static final Terms CHINESE = new Terms(Map.of());
  private static final Terms ENGLISH = new Terms(read());

  private final Map<String, String> fixed = new LinkedHashMap<>();
  private final List<Phrase> phrases = new ArrayList<>();

  private Terms(Map<String, String> lines) {
    lines.forEach(
        (chinese, english) -> {
          if (chinese.contains("{")) {
            phrases.add(Phrase.of(chinese, english));
          } else {
            fixed.put(chinese, english);
          }
        });
  }

  /** Chinese, unless English is asked for. */
  static Terms in(Locale language) {
    return language.getLanguage().equals("en") ? ENGLISH : CHINESE;
  }

  /** What nothing is known of stays as it is. */
  String of(String chinese) {
    String known = fixed.get(chinese);
    return known != null
        ? known
        : phrases.stream()
            .flatMap(phrase -> phrase.said(chinese, this).stream())
            .findFirst()
            .orElse(chinese);
  }

  /** Several, as they are listed in Chinese; what is no list of terms stays as it is. */
  String each(String listed) {
    String[] all = listed.split("、");
    boolean terms = Arrays.stream(all).noneMatch(one -> of(one).equals(one));
    return terms ? Arrays.stream(all).map(this::of).collect(Collectors.joining(", ")) : listed;
  }

  /** Words around something, which may be a term itself. */
  private record Phrase(Pattern chinese, String english) {

    static Phrase of(String chinese, String english) {
      String pattern =
          Pattern.quote(chinese).replace("{n}", "\\E(\\d[\\d.]*)\\Q").replace("{}", "\\E(.+?)\\Q");
      return new Phrase(Pattern.compile(pattern, Pattern.DOTALL), english);
    }

    Optional<String> said(String text, Terms terms) {
      Matcher found = chinese.matcher(text);
      if (!found.matches()) {
        return Optional.empty();
      }
      String said = english;
      for (int i = 1; i <= found.groupCount(); i++) {
        said = said.replaceFirst("\\{}", Matcher.quoteReplacement(terms.of(found.group(i))));
      }
      return Optional.of(said);
    }
  }

  private static Map<String, String> read() {
    try (InputStream file = Terms.class.getResourceAsStream("terms_en.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.contains(" = "))
          .map(line -> line.split(" = ", 2))
          .collect(
              Collectors.toMap(it -> it[0], it -> it[1], (one, other) -> one, LinkedHashMap::new));
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }
}
