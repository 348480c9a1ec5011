package duban.notification.delivery;

import duban.notification.Language;
import duban.organisation.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 提醒设置 over HTTP: each person their own. */
@RestController
@RequestMapping("/api/notices/preferences")
class PreferenceController {

  private final Preferences preferences;
  private final MailSwitch mail;
  private final NoticeSettings settings;

  PreferenceController(Preferences preferences, MailSwitch mail, NoticeSettings settings) {
    this.preferences = preferences;
    this.mail = mail;
    this.settings = settings;
  }

  /** An address longer than this is none (RFC 5321). */
  record Form(
      @Size(max = 254) String email,
      @NotNull Boolean daily,
      @NotNull Boolean atOnce,
      @NotNull Language language) {

    Preference preference() {
      String address = email == null || email.isBlank() ? null : email.strip();
      return new Preference(address, daily, atOnce, language);
    }
  }

  /**
   * @param mailOn false where no mail server is named: the rest then changes nothing
   * @param dailyAt hour of the daily mail
   */
  record View(
      boolean mailOn,
      String dailyAt,
      @Nullable String email,
      boolean daily,
      boolean atOnce,
      Language language) {}

  @GetMapping
  View show(Actor actor) {
    Preference preference = preferences.of(actor.username());
    return new View(
        mail.on(),
        settings.daily().toString(),
        preference.email(),
        preference.daily(),
        preference.atOnce(),
        preference.language());
  }

  @PutMapping
  View save(Actor actor, @Valid @RequestBody Form form) {
    Preference preference = form.preference();
    if (preference.email() != null) {
      MailAddress.checked(preference.email(), "email");
    }
    preferences.save(actor.username(), preference);
    return show(actor);
  }
}
