package duban.notification.delivery;

import duban.notification.Language;
import duban.notification.Wording;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Writes mails: grouped by plan and measure, each notice with why and where to. */
@Component
class MailText {

  private static final String STYLE = "font-family:sans-serif;font-size:15px;line-height:1.6";
  private static final String SMALL = "color:#5c6b73;font-size:13px";

  private final Wording wording;
  private final NoticeSettings settings;

  MailText(Wording wording, NoticeSettings settings) {
    this.wording = wording;
    this.settings = settings;
  }

  MailContent of(String name, Language language, List<MailItem> items, Instant now) {
    Letter letter = new Letter(language);
    letter.line("p", letter.say("mail.greeting", Map.of("name", name)));
    byPlan(items).forEach(letter::plan);
    letter.link(letter.say("mail.inbox", Map.of()), "/notices");
    letter.small(letter.say("mail.footer", Map.of()));
    return new MailContent(subject(language, items, now), letter.text(), letter.html());
  }

  private String subject(Language language, List<MailItem> items, Instant now) {
    Map<String, String> facts =
        Map.of(
            "count", Integer.toString(items.size()),
            "day", now.toString(),
            "what", items.get(0).text().in(language));
    String key = items.size() == 1 ? "mail.subject.one" : "mail.subject.many";
    // a line break would begin another header
    return settings.subjectPrefix()
        + wording.in(language, key, facts).replaceAll("\\s+", " ").strip();
  }

  private static Map<String, List<MailItem>> byPlan(List<MailItem> items) {
    return items.stream()
        .collect(
            Collectors.groupingBy(
                item -> item.plan() == null ? "" : item.plan(),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  /** Both forms of a mail, written side by side. */
  private final class Letter {

    private final Language language;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();

    Letter(Language language) {
      this.language = language;
    }

    String say(String key, Map<String, String> facts) {
      return wording.in(language, key, facts);
    }

    void plan(String title, List<MailItem> items) {
      if (!title.isEmpty()) {
        line("h2 style=\"font-size:17px\"", title);
      }
      items.stream()
          .collect(Collectors.groupingBy(this::measure, LinkedHashMap::new, Collectors.toList()))
          .forEach(this::measure);
    }

    private String measure(MailItem item) {
      if (item.number() == null) {
        return "";
      }
      Map<String, String> facts = new HashMap<>();
      facts.put("number", item.number());
      facts.put("title", item.measure());
      return say("mail.measure", facts);
    }

    private void measure(String title, List<MailItem> items) {
      if (!title.isEmpty()) {
        line("h3 style=\"font-size:15px\"", title);
      }
      items.forEach(this::item);
    }

    private void item(MailItem item) {
      line("p style=\"margin-bottom:0\"", "· " + item.text().in(language));
      String reasons =
          item.reasons().stream().map(it -> it.in(language)).collect(Collectors.joining(" "));
      small(say("mail.why", Map.of()) + (language == Language.EN ? " " : "") + reasons);
      if (item.link() != null) {
        link(say("mail.open", Map.of()), item.link());
      }
    }

    void line(String element, String words) {
      String name = element.split(" ", 2)[0];
      text.append(words).append("\n\n");
      html.append('<').append(element).append('>').append(escaped(words));
      html.append("</").append(name).append('>');
    }

    void small(String words) {
      line("div style=\"" + SMALL + "\"", words);
    }

    void link(String words, String path) {
      String address = settings.address().replaceAll("/+$", "") + path;
      text.append(words)
          .append(language == Language.EN ? ": " : "：")
          .append(address)
          .append("\n\n");
      html.append("<div><a href=\"").append(escaped(address)).append("\">");
      html.append(escaped(words)).append("</a></div>");
    }

    String text() {
      return text.toString().strip() + "\n";
    }

    String html() {
      String lang = language == Language.EN ? "en" : "zh-CN";
      return "<!doctype html><html lang=\""
          + lang
          + "\"><head><meta charset=\"utf-8\"></head>"
          + "<body style=\""
          + STYLE
          + "\">"
          + html
          + "</body></html>";
    }

    private String escaped(String words) {
      return HtmlUtils.htmlEscape(words, "UTF-8");
    }
  }
}
