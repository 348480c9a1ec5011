package duban.notification.delivery;

import duban.audit.AuditEntry;
import duban.audit.AuditTrail;
import duban.calendar.SqlTime;
import duban.notification.Language;
import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.organisation.People;
import duban.reporting.PeriodReport;
import duban.reporting.access.ReportAccess;
import duban.reporting.export.Format;
import duban.reporting.export.OpenLinks;
import duban.reporting.export.ReportExports;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends issued reports on: a mail to each, with the documents and a link. Whoever has an account
 * gets the address of the report's page, everybody else a link of their own, so that its readings
 * tell who reads.
 */
@Service
class Sendings {

  private static final List<Format> FILES = List.of(Format.PDF, Format.DOCX, Format.TXT);

  private final ReportAccess access;
  private final ReportExports exports;
  private final OpenLinks links;
  private final People people;
  private final Organisation organisation;
  private final Preferences preferences;
  private final MailSwitch mail;
  private final ReportMail words;
  private final Outbox outbox;
  private final Attachments attachments;
  private final AuditTrail audit;
  private final JdbcClient jdbc;
  private final Clock clock;

  Sendings(
      ReportAccess access,
      ReportExports exports,
      OpenLinks links,
      People people,
      Organisation organisation,
      Preferences preferences,
      MailSwitch mail,
      ReportMail words,
      Outbox outbox,
      Attachments attachments,
      AuditTrail audit,
      JdbcClient jdbc,
      Clock clock) {
    this.access = access;
    this.exports = exports;
    this.links = links;
    this.people = people;
    this.organisation = organisation;
    this.preferences = preferences;
    this.mail = mail;
    this.words = words;
    this.outbox = outbox;
    this.attachments = attachments;
    this.audit = audit;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Somebody who gets it; {@code username} and {@code name} are null for one without an account.
   */
  record Receiver(String email, String username, String name) {}

  /**
   * What was sent.
   *
   * @param without members of the leading group who have given no address
   */
  record Sent(long id, List<String> to, List<String> without) {}

  /**
   * Mails are kept with what is sent, in one transaction; the worker makes their files, and sends.
   */
  @Transactional
  public Sent send(Actor actor, long id, SendingForm form) {
    PeriodReport report = access.toSend(actor, id);
    if (!mail.on()) {
      throw new MailOff();
    }
    List<Actor> leaders = form.leaders() ? leaders(report) : List.of();
    Collection<Receiver> receivers = receivers(leaders, form.addresses());
    if (receivers.isEmpty()) {
      throw new NobodyToSendTo();
    }
    List<Long> files =
        FILES.stream()
            .map(it -> attachments.order(report.id(), it, exports.name(report, it, Locale.CHINESE)))
            .toList();
    long sending = note(actor, report, form.note());
    int position = 0;
    for (Receiver receiver : receivers) {
      send(actor, report, form, receiver, files, sending, position++);
    }
    return new Sent(
        sending,
        receivers.stream().map(Receiver::email).toList(),
        leaders.stream()
            .filter(it -> preferences.of(it.username()).email() == null)
            .map(Actor::name)
            .toList());
  }

  private List<Actor> leaders(PeriodReport report) {
    return access.leaders(report).stream()
        .flatMap(unit -> people.of(unit).stream())
        .distinct()
        .toList();
  }

  /** Each address once, however it came in. */
  private Collection<Receiver> receivers(List<Actor> leaders, List<String> addresses) {
    Stream<Receiver> members =
        leaders.stream()
            .map(
                it -> new Receiver(preferences.of(it.username()).email(), it.username(), it.name()))
            .filter(it -> it.email() != null);
    Stream<Receiver> others =
        addresses.stream()
            .map(String::strip)
            .filter(it -> !it.isEmpty())
            .map(it -> new Receiver(MailAddress.checked(it, "addresses"), null, null));
    Map<String, Receiver> all = new LinkedHashMap<>();
    Stream.concat(members, others).forEach(it -> all.putIfAbsent(it.email(), it));
    return all.values();
  }

  private void send(
      Actor actor,
      PeriodReport report,
      SendingForm form,
      Receiver receiver,
      List<Long> files,
      long sending,
      int position) {
    Instant now = clock.instant();
    OpenLinks.Made link =
        receiver.username() == null
            ? links.make(actor, report.id(), receiver.email(), form.days())
            : null;
    ReportMail.Facts facts =
        new ReportMail.Facts(
            receiver.name(),
            report.title(),
            actor.name(),
            organisation.nameOf(access.office(report)),
            form.note() == null || form.note().isBlank() ? null : form.note().strip(),
            link == null ? page(report) : link.path(),
            link == null
                ? null
                : LocalDate.ofInstant(link.expiresAt(), clock.getZone()).toString());
    MailContent content =
        words.of(
            facts,
            receiver.username() == null
                ? Language.ZH
                : preferences.of(receiver.username()).language());
    long delivery = outbox.add(Channel.MAIL, receiver.email(), receiver.username(), content, now);
    attachments.attach(delivery, files);
    jdbc.sql(
            """
            insert into report_sending_recipient
              (sending_id, position, email, username, name, link_id, delivery_id)
            values (:sending, :position, :email, :username, :name, :link, :delivery)
            """)
        .param("sending", sending)
        .param("position", position)
        .param("email", receiver.email())
        .param("username", receiver.username())
        .param("name", receiver.name())
        .param("link", link == null ? null : link.id())
        .param("delivery", delivery)
        .update();
  }

  private static String page(PeriodReport report) {
    return (report.plan() == null ? "/office-reports/" : "/reports/") + report.id();
  }

  private long note(Actor actor, PeriodReport report, String note) {
    Instant now = clock.instant();
    audit.record(
        new AuditEntry(
            now,
            actor.username(),
            actor.name(),
            null,
            null,
            report.plan(),
            "report-sent",
            report.title()));
    return jdbc.sql(
            """
            insert into report_sending (report_id, sent_by, sent_at, note)
            values (:report, :by, :at, :note::text) returning id
            """)
        .param("report", report.id())
        .param("by", actor.username())
        .param("at", SqlTime.of(now))
        .param("note", note)
        .query(Long.class)
        .single();
  }

  /**
   * To whom a report was sent.
   *
   * @param state of the mail: WAITING, SENT, REFUSED; null when that is long ago
   */
  record Logged(long sending, Instant at, String by, String email, String name, String state) {}

  List<Logged> log(Actor actor, long report) {
    return new ArrayList<>(
        jdbc.sql(
                """
                select s.id, s.sent_at, a.name as by, r.email, r.name, d.state
                from report_sending s join report_sending_recipient r on r.sending_id = s.id
                  join account a on a.username = s.sent_by
                  left join delivery d on d.id = r.delivery_id
                where s.report_id = :report order by s.id desc, r.position
                """)
            .param("report", access.ofOffice(actor, report).id())
            .query(
                (row, n) ->
                    new Logged(
                        row.getLong("id"),
                        SqlTime.instant(row, "sent_at"),
                        row.getString("by"),
                        row.getString("email"),
                        row.getString(5),
                        row.getString("state")))
            .list());
  }
}
