package duban.reader.value;

import duban.plan.Indicator;
import duban.plan.Indicator.Comparator;
import duban.reader.text.ChineseNumber;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number to reach written as a character, which only 至少 tells from a turn of phrase. */
final class NumbersInCharacters {

  private static final Pattern AT_LEAST =
      Pattern.compile("至少.{0,2}?([一二两三四五六七八九十])(家次|场次|家|户|个|项|件|名|套)");

  private NumbersInCharacters() {}

  static Optional<Indicator> in(String phrase, Integer by, boolean perYear) {
    Matcher matcher = AT_LEAST.matcher(phrase);
    return matcher.find() ? Optional.of(target(phrase, matcher, by, perYear)) : Optional.empty();
  }

  private static Indicator target(String phrase, Matcher m, Integer by, boolean perYear) {
    int value = ChineseNumber.value(m.group(1).replace('两', '二'));
    return new Indicator(
        phrase,
        phrase.substring(0, m.start()) + phrase.substring(m.end()),
        Comparator.AT_LEAST,
        BigDecimal.valueOf(value),
        null,
        m.group(2),
        by,
        perYear,
        null,
        null,
        null);
  }
}
