package duban.review;

import duban.plan.Indicator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.springframework.lang.Nullable;

/** A number to reach, as {@link Indicator} has it. */
record DraftIndicator(
    @NotNull @Size(max = 5000) String phrase,
    @Nullable @Size(max = 5000) String indicator,
    @NotNull Indicator.Comparator comparator,
    @Nullable BigDecimal value,
    @Nullable BigDecimal valueMax,
    @Nullable @Size(max = 500) String unit,
    @Nullable Integer by,
    boolean perYear,
    @Nullable BigDecimal baseline,
    @Nullable Integer baselineYear,
    @Nullable Indicator.Kind kind) {

  static DraftIndicator of(Indicator it) {
    return new DraftIndicator(
        it.phrase(),
        it.indicator(),
        it.comparator() == null ? Indicator.Comparator.EQUAL : it.comparator(),
        it.value(),
        it.valueMax(),
        it.unit(),
        it.by(),
        it.perYear(),
        it.baseline(),
        it.baselineYear(),
        it.kind());
  }

  Indicator toIndicator() {
    return new Indicator(
        phrase,
        indicator,
        comparator,
        value,
        valueMax,
        unit,
        by,
        perYear,
        baseline,
        baselineYear,
        kind);
  }
}
