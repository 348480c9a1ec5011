package duban.reporting.export;

import duban.audit.AuditEntry;
import duban.audit.AuditTrail;
import duban.organisation.Actor;
import duban.problem.FormInvalid;
import duban.reporting.PeriodReport;
import duban.reporting.access.ReportAccess;
import duban.security.PrivateToken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Addresses by which an issued report is read without an account: each for somebody, until a day,
 * revoked at any time, every reading noted.
 */
@Service
public class OpenLinks {

  private final LinkTable links;
  private final ReportAccess access;
  private final AuditTrail audit;
  private final LinkProperties properties;
  private final Clock clock;

  OpenLinks(
      LinkTable links,
      ReportAccess access,
      AuditTrail audit,
      LinkProperties properties,
      Clock clock) {
    this.links = links;
    this.access = access;
    this.audit = audit;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * @param path of the page, with the token that nobody can be told again
   */
  public record Made(long id, String path, Instant expiresAt) {}

  /**
   * @param days for which it is good; null for the usual
   */
  @Transactional
  public Made make(Actor actor, long id, String label, @Nullable Integer days) {
    PeriodReport report = access.toSend(actor, id);
    int good = days == null ? properties.usualDays() : days;
    if (good < 1 || good > properties.mostDays()) {
      throw FormInvalid.of("days", "is from 1 to " + properties.mostDays());
    }
    String token = PrivateToken.next();
    Instant now = clock.instant();
    Instant expires = now.plus(Duration.ofDays(good));
    long link = links.add(id, PrivateToken.hash(token), label, actor.username(), now, expires);
    note(actor, report, "report-link-made", label);
    return new Made(link, path(token), expires);
  }

  static String path(String token) {
    return "/shared/" + token;
  }

  List<OpenLink> of(Actor actor, long report) {
    return links.ofReport(access.ofOffice(actor, report).id());
  }

  List<LinkTable.Noted> visits(Actor actor, long report, long link) {
    return links.visits(access.ofOffice(actor, report).id(), link);
  }

  @Transactional
  public void revoke(Actor actor, long id, long link) {
    PeriodReport report = access.ofOffice(actor, id);
    if (links.revoke(id, link, actor.username(), clock.instant())) {
      note(actor, report, "report-link-revoked", Long.toString(link));
    }
  }

  /**
   * The report behind an address; that it was read is noted.
   *
   * @throws LinkNotFound when the address is none, or not any more
   */
  @Transactional
  PeriodReport open(String token, Visit visit) {
    Instant now = clock.instant();
    OpenLink link =
        links
            .byHash(PrivateToken.hash(token))
            .filter(it -> it.goodAt(now))
            .orElseThrow(LinkNotFound::new);
    links.visited(link.id(), visit, now);
    return access.sent(link.report());
  }

  private void note(Actor actor, PeriodReport report, String action, String detail) {
    audit.record(
        new AuditEntry(
            clock.instant(),
            actor.username(),
            actor.name(),
            null,
            null,
            report.plan(),
            action,
            detail));
  }
}
