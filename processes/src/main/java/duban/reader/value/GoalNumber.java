package duban.reader.value;

import duban.plan.Indicator.Comparator;
import duban.reader.text.Line;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number in a cell of a table of goals: 800家, ≥85%, 1.2万以上, [300], 10左右.
 *
 * @param max the upper end of a range, else null
 * @param unit empty where the cell has none
 */
public record GoalNumber(BigDecimal value, BigDecimal max, String unit, Comparator comparator) {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<bound>[≥>≤<＞＜]=?|不低于|不少于|不超过|高于|低于|达到?|突破|超过|累计|增长|力争|约)*"
              + "(?<value>\\d[\\d,]*(?:\\.\\d+)?)%?(?:[-—–~至](?<max>\\d+(?:\\.\\d+)?))?"
              + "(?<unit>%|‰|(?!以|及以|左右)[\\p{IsHan}/]{1,8}?)?(?<tail>及?以上|以下|以内|左右)?");
  private static final Pattern LEAST = Pattern.compile(".*(?:[≥>＞]|不低于|不少于|高于|突破|超过).*");
  private static final Pattern MOST = Pattern.compile(".*(?:[≤<＜]|不超过|低于).*");

  public static Optional<GoalNumber> of(Line cell) {
    String plain = cell.plain().replace(" ", "").replaceAll("^\\[(.*)\\]$", "$1");
    Matcher number = NUMBER.matcher(plain);
    if (!number.matches()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(number.group("value").replace(",", ""));
    BigDecimal max = number.group("max") == null ? null : new BigDecimal(number.group("max"));
    String unit = number.group("unit") == null ? "" : number.group("unit");
    if (plain.contains("%") && unit.isEmpty()) {
      unit = "%";
    }
    return Optional.of(new GoalNumber(value, max, unit, comparator(plain, number)));
  }

  public GoalNumber in(String unit) {
    return this.unit.isEmpty() ? new GoalNumber(value, max, unit, comparator) : this;
  }

  private static Comparator comparator(String words, Matcher number) {
    String before = words.substring(0, number.start("value"));
    String tail = number.group("tail") == null ? "" : number.group("tail");
    if (MOST.matcher(before).matches() && !before.contains("不低于")
        || tail.equals("以下")
        || tail.equals("以内")) {
      return Comparator.AT_MOST;
    }
    boolean least = LEAST.matcher(before).matches() || tail.endsWith("以上");
    return least || number.group("max") != null ? Comparator.AT_LEAST : Comparator.EQUAL;
  }
}
