package duban.notification.delivery;

import duban.notification.Language;
import duban.notification.Wording;
import java.util.HashMap;
import java.util.Map;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Writes the mail with which a report is sent on. */
@Component
class ReportMail {

  private final Wording wording;
  private final NoticeSettings settings;

  ReportMail(Wording wording, NoticeSettings settings) {
    this.wording = wording;
    this.settings = settings;
  }

  /**
   * What is said in it.
   *
   * @param name of who gets it, null where it is not known
   * @param until to which day the link is good, null for one that needs an account
   */
  record Facts(
      @Nullable String name,
      String title,
      String sender,
      String office,
      @Nullable String note,
      String path,
      @Nullable String until) {}

  MailContent of(Facts facts, Language language) {
    Map<String, String> words = new HashMap<>();
    words.put("title", facts.title());
    words.put("sender", facts.sender());
    words.put("office", facts.office());
    words.put("name", facts.name());
    words.put("note", facts.note());
    words.put("until", facts.until());
    words.put("address", settings.address().replaceAll("/+$", "") + facts.path());
    String text = wording.in(language, "mail.report", words);
    // a line break would begin another header
    String subject = settings.subjectPrefix() + facts.title().replaceAll("\\s+", " ").strip();
    return new MailContent(subject, text + "\n", html(text, words.get("address"), language));
  }

  private static String html(String text, String address, Language language) {
    String written = HtmlUtils.htmlEscape(text, "UTF-8").replace("\n", "<br>");
    String link = HtmlUtils.htmlEscape(address, "UTF-8");
    return "<!doctype html><html lang=\""
        + (language == Language.EN ? "en" : "zh-CN")
        + "\"><head><meta charset=\"utf-8\"></head><body><p>"
        + written.replace(link, "<a href=\"" + link + "\">" + link + "</a>")
        + "</p></body></html>";
  }
}
