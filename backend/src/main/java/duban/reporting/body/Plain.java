package duban.reporting.body;

import java.math.BigDecimal;

/** Numbers that stay equal to themselves on their way through JSON and a page, which drop zeros. */
final class Plain {

  private Plain() {}

  /** 40.00 as 40, 1E+2 as 100; null stays null. */
  static BigDecimal number(BigDecimal number) {
    if (number == null) {
      return null;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
