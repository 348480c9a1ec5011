package duban.notification;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a notice is about; how it is worded lies in {@code words_*.properties}. */
public enum NoticeKind {
  ASSIGNED(Pace.BUNDLED),
  REMINDER(Pace.BUNDLED),
  OVERDUE(Pace.BUNDLED),
  SUPERVISED(Pace.DAILY),
  URGE(Pace.BUNDLED),
  YELLOW_CARD(Pace.AT_ONCE),
  RED_CARD(Pace.AT_ONCE),
  INTERVIEW(Pace.AT_ONCE),
  WAIVED(Pace.DAILY),
  RETURNED(Pace.AT_ONCE),
  EXTENSION_ASKED(Pace.DAILY),
  EXTENSION_GRANTED(Pace.DAILY),
  EXTENSION_REFUSED(Pace.DAILY),
  INSTRUCTION_GIVEN(Pace.AT_ONCE),
  INSTRUCTION_ANSWERED(Pace.DAILY),
  INSTRUCTION_RETURNED(Pace.AT_ONCE),
  INSTRUCTION_VERIFIED(Pace.DAILY),
  MENTIONED(Pace.DAILY),
  REPORT_ISSUED(Pace.DAILY),
  SUSPENDED(Pace.DAILY),
  RESUMED(Pace.DAILY),
  WOUND_UP(Pace.DAILY);

  /** How much of somebody's attention it takes. */
  public enum Pace {
    /** One entry in the inbox for all of a plan and day; told by the daily mail. */
    BUNDLED,
    /** An entry of its own; told by the daily mail. */
    DAILY,
    /** An entry of its own; told by mail at once, within working hours. */
    AT_ONCE
  }

  private final Pace pace;

  NoticeKind(Pace pace) {
    this.pace = pace;
  }

  public Pace pace() {
    return pace;
  }

  @JsonCreator
  public static NoticeKind of(String slug) {
    return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  @JsonValue
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
