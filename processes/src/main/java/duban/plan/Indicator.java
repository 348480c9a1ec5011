package duban.plan;

import java.math.BigDecimal;

/**
 * A number to reach (目标/指标), of the whole plan or of one measure.
 *
 * @param phrase the words of the source, without a leading 到YYYY年
 * @param valueMax upper end of a range, else null
 * @param unit unit of measure: 家, 个, %
 * @param by year the number is due, where the text gives it
 * @param perYear whether the number is for each year
 * @param baseline value at {@code baselineYear}, where the document gives it
 */
public record Indicator(
    String phrase,
    String indicator,
    Comparator comparator,
    BigDecimal value,
    BigDecimal valueMax,
    String unit,
    Integer by,
    boolean perYear,
    BigDecimal baseline,
    Integer baselineYear,
    Kind kind) {

  /** How the words bound the value: 以上 and 不少于 are lower bounds, 不超过 an upper one. */
  public enum Comparator {
    AT_LEAST,
    AT_MOST,
    EQUAL
  }

  /** 约束性, 预期性 or 导向性, where the document says so; else null. */
  public enum Kind {
    BINDING,
    EXPECTED,
    GUIDING
  }
}
