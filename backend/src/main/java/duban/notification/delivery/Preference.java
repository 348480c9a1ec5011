package duban.notification.delivery;

import duban.notification.Language;
import org.springframework.lang.Nullable;

/**
 * What of their notices a person wants by mail.
 *
 * @param email where to; null gets no mail
 * @param daily one mail a working day with all that is new
 * @param atOnce cards, instructions and what was returned, as soon as they happen
 */
record Preference(@Nullable String email, boolean daily, boolean atOnce, Language language) {

  /** Of somebody who has not chosen. */
  static final Preference USUAL = new Preference(null, true, true, Language.ZH);
}
