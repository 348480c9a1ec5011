package duban.oversight;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which part of the desk: 逾期, 临期, or what the office put under supervision ahead of time. */
enum DeskView {
  OVERDUE,
  DUE_SOON,
  OPENED;

  static DeskView of(String slug) {
    return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  @JsonValue
  String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
