package duban.notification;

import java.util.Locale;

/** What somebody reads. */
public enum Language {
  ZH,
  EN;

  String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
