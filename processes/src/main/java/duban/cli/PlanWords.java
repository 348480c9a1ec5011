package duban.cli;

import duban.plan.Finding;
import duban.plan.Indicator;
import duban.plan.Jurisdiction;
import duban.plan.Recurrence;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words that stand in JSON for the constants of the plan model. */
final class PlanWords {

  /** Every set of constants a plan has. */
  static final List<Class<? extends Enum<?>>> TYPES =
      List.of(
          Indicator.Comparator.class,
          Indicator.Kind.class,
          Jurisdiction.Level.class,
          Recurrence.class,
          Finding.Level.class);

  private static final Map<Enum<?>, String> OWN_WORDS =
      Map.of(
          Indicator.Comparator.AT_LEAST, ">=",
          Indicator.Comparator.AT_MOST, "<=",
          Indicator.Comparator.EQUAL, "=",
          Indicator.Kind.BINDING, "约束性",
          Indicator.Kind.EXPECTED, "预期性",
          Indicator.Kind.GUIDING, "导向性");

  private PlanWords() {}

  static String of(Enum<?> constant) {
    return OWN_WORDS.getOrDefault(constant, constant.name().toLowerCase(Locale.ROOT));
  }

  /**
   * The constant a word stands for.
   *
   * @throws IllegalArgumentException when it stands for none
   */
  static <E extends Enum<?>> E read(Class<E> type, String word) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> of(constant).equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(word));
  }
}
