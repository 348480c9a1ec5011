package duban.notification;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Words facts in both languages, for pages, mails and messengers alike, by the patterns of {@code
 * words_zh.properties} and {@code words_en.properties}. In a pattern <code>{note}</code> is a fact,
 * <code>{due|day}</code> the day of an instant or date, <code>{@task}</code> the word {@code
 * task.sign-for} for the fact {@code sign-for}; what stands in square brackets is left out when one
 * of its facts is missing.
 */
@Component
public class Wording {

  private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\]]*)\\]");
  private static final Pattern FACT = Pattern.compile("\\{(@?)(\\w+)(\\|day)?\\}");

  private static final Pattern PERIOD = Pattern.compile("(\\d{4})-(?:([QH]\\d)|M?0?(\\d{1,2}))");

  private final Map<Language, Properties> patterns = new EnumMap<>(Language.class);
  private final Map<Language, DateTimeFormatter> days =
      Map.of(
          Language.ZH, DateTimeFormatter.ofPattern("M月d日", Locale.CHINA),
          Language.EN, DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH));
  private final Clock clock;

  Wording(Clock clock) {
    this.clock = clock;
    for (Language language : Language.values()) {
      patterns.put(language, load(language));
    }
  }

  /** The words of a pattern with these facts. */
  public Words of(String key, Map<String, String> facts) {
    return new Words(in(Language.ZH, key, facts), in(Language.EN, key, facts));
  }

  /** What a notice says; one whose feature words it itself says its {@code text}. */
  public Words of(NoticeKind kind, Map<String, String> facts) {
    boolean worded = !facts.keySet().equals(Set.of("text"));
    return worded ? of(kind.slug(), facts) : new Words(facts.get("text"), facts.get("text"));
  }

  /** Why somebody was told, as a sentence. */
  public Words of(Reason reason) {
    return of("reason." + reason.code(), reason.facts());
  }

  public String in(Language language, String key, Map<String, String> facts) {
    return fill(language, pattern(language, key), facts);
  }

  boolean knows(Language language, String key) {
    return patterns.get(language).containsKey(key);
  }

  private String pattern(Language language, String key) {
    String pattern = patterns.get(language).getProperty(key);
    if (pattern == null) {
      throw new IllegalStateException("No words for " + key + " in " + language);
    }
    return pattern;
  }

  private String fill(Language language, String pattern, Map<String, String> facts) {
    Matcher optional = OPTIONAL.matcher(pattern);
    String wanted =
        optional.replaceAll(
            found ->
                Matcher.quoteReplacement(isComplete(found.group(1), facts) ? found.group(1) : ""));
    return FACT.matcher(wanted)
        .replaceAll(fact -> Matcher.quoteReplacement(value(language, fact, facts)));
  }

  private static boolean isComplete(String part, Map<String, String> facts) {
    return FACT.matcher(part).results().allMatch(fact -> facts.get(fact.group(2)) != null);
  }

  private String value(Language language, MatchResult fact, Map<String, String> facts) {
    String name = fact.group(2);
    String value = facts.get(name);
    if (value == null) {
      return "";
    }
    if (!fact.group(1).isEmpty()) {
      String key = name + "." + value;
      return knows(language, key) ? pattern(language, key) : value;
    }
    if (fact.group(3) != null) {
      return day(language, value);
    }
    return name.equals("period") ? period(language, value) : value;
  }

  /** 2026-Q2 as 2026年第二季度; what is no known period stays as it is. */
  public String period(Language language, String value) {
    Matcher period = PERIOD.matcher(value);
    if (!period.matches()) {
      String key = "period." + value;
      return knows(language, key) ? pattern(language, key) : value;
    }
    String kind = period.group(2) == null ? "month" : period.group(2);
    Map<String, String> facts = new HashMap<>();
    facts.put("year", period.group(1));
    facts.put("month", period.group(3));
    return in(language, "period." + kind, facts);
  }

  private String day(Language language, String instant) {
    LocalDate day =
        instant.contains("T")
            ? LocalDate.ofInstant(Instant.parse(instant), clock.getZone())
            : LocalDate.parse(instant);
    return days.get(language).format(day);
  }

  private static Properties load(Language language) {
    String resource = "/duban/notification/words_" + language.slug() + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Wording.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      properties.load(reader);
      return properties;
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }
}
