package duban.notification;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a notice is about; how it is worded lies in {@code words_*.properties}. */
public enum NoticeKind {
  ASSIGNED(Pace.BUNDLED),
  HANDED_OVER(Pace.DAILY),
  REMINDER(Pace.BUNDLED),
  OVERDUE(Pace.BUNDLED),
  SUPERVISED(Pace.DAILY),
  URGE(Pace.BUNDLED),
  YELLOW_CARD(Pace.AT_ONCE, true),
  RED_CARD(Pace.AT_ONCE, true),
  INTERVIEW(Pace.AT_ONCE, true),
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
  REPORT_HANDED_IN(Pace.DAILY),
  REPORT_REMARKED(Pace.DAILY),
  REPORT_ISSUED(Pace.DAILY),
  SUSPENDED(Pace.DAILY),
  RESUMED(Pace.DAILY),
  WOUND_UP(Pace.DAILY);

  /** How much of somebody's attention it takes. */
  public enum Pace {
    /** Told by the daily mail while its task is open; bundled. */
    BUNDLED,
    /** Told by the daily mail. */
    DAILY,
    /** Told by mail at once, within working hours. */
    AT_ONCE
  }

  private final Pace pace;
  private final boolean bundled;

  NoticeKind(Pace pace) {
    this(pace, pace == Pace.BUNDLED);
  }

  NoticeKind(Pace pace, boolean bundled) {
    this.pace = pace;
    this.bundled = bundled;
  }

  public Pace pace() {
    return pace;
  }

  /** Whether a person has one entry in the inbox for all of a plan and working day. */
  public boolean isBundled() {
    return bundled;
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
