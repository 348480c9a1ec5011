package duban.notification;

import java.util.Locale;

/** What somebody reads. */
public enum Language {
  ZH,
  EN;

  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
