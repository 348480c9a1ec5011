package duban.indicator;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * The figure of one indicator in a report.
 *
 * @param value null where there is none to give
 */
public record Figure(
    @NotNull Long indicator, @Digits(integer = 15, fraction = 6) BigDecimal value) {}
