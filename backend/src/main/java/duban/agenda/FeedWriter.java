package duban.agenda;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.UtcOffset;
import duban.security.PrivateToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;

/**
 * Writes entries as a calendar (RFC 5545). Each keeps its name for as long as it is about the same,
 * so that a program moves an event and does not add another. Nothing rings: people are reminded by
 * their notices.
 */
class FeedWriter {

  private static final int HOURS = 1;
  private static final int LONGEST_LINE = 75;

  private final FeedWords words;
  private final String server;
  private final ZoneId zone;

  /**
   * @param server where the pages are
   * @param zone of the offices, which knows no summer time
   */
  FeedWriter(FeedWords words, String server, ZoneId zone) {
    this.words = words;
    this.server = server;
    this.zone = zone;
  }

  String write(List<Entry> entries, Instant now) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Duban//Agenda//ZH");
    calendar.setMethod(Method.publish());
    calendar.setName(words.name());
    calendar.setExperimentalProperty("X-WR-CALNAME", words.name());
    calendar.setRefreshInterval(Duration.builder().hours(HOURS).build());
    calendar.getTimezoneInfo().setDefaultTimezone(timezone(now));
    entries.forEach(entry -> calendar.addEvent(event(entry, now)));
    return folded(text(calendar));
  }

  private static String text(ICalendar calendar) {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      // it would count characters, where the rule is about bytes
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
    return text.toString();
  }

  /** Lines of no more than 75 bytes; what is longer goes on behind a blank. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder();
    int bytes = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      String character = Character.toString(text.codePointAt(at));
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (character.equals("\r") || character.equals("\n")) {
        bytes = 0;
        size = 0;
      } else if (bytes + size > LONGEST_LINE) {
        folded.append("\r\n ");
        bytes = 1;
      }
      folded.append(character);
      bytes += size;
    }
    return folded.toString();
  }

  private TimezoneAssignment timezone(Instant now) {
    UtcOffset offset = new UtcOffset(zone.getRules().getOffset(now).getTotalSeconds() * 1000L);
    StandardTime standard = new StandardTime();
    standard.setDateStart(new DateTimeComponents(1992, 1, 1, 0, 0, 0, false));
    standard.setTimezoneOffsetFrom(offset);
    standard.setTimezoneOffsetTo(offset);
    VTimezone component = new VTimezone(zone.getId());
    component.addStandardTime(standard);
    return new TimezoneAssignment(TimeZone.getTimeZone(zone), component);
  }

  private VEvent event(Entry entry, Instant now) {
    VEvent event = new VEvent();
    event.setUid(PrivateToken.hash(entry.key()).substring(0, 32) + "@duban");
    event.setDateTimeStamp(Date.from(now));
    event.setSummary(words.summary(entry));
    event.setDescription(words.description(entry));
    event.setUrl(server + page(entry));
    event.setTransparency(Transparency.transparent());
    event.setStatus(Status.confirmed());
    if (entry.at() == null) {
      event.setDateStart(new DateStart(wholeDay(entry.date()), false));
    } else {
      event.setDateStart(new DateStart(Date.from(entry.at()), true));
    }
    return event;
  }

  /** The library words a day by the machine's own zone. */
  private static Date wholeDay(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
  }

  private static String page(Entry entry) {
    if (entry.matter() == Entry.Matter.TASKS) {
      return entry.items().size() == 1
          ? "/tasks/" + entry.items().get(0).task()
          : "/calendar?month=" + entry.date().toString().substring(0, 7) + "&day=" + entry.date();
    }
    return "/plans/" + entry.plan().key();
  }
}
