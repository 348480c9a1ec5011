package duban.oversight;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** By what the desk is grouped. */
enum Grouping {
  UNIT,
  PLAN,
  MEASURE,
  AGE;

  static Grouping of(String slug) {
    return valueOf(slug.toUpperCase(Locale.ROOT));
  }

  @JsonValue
  String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
