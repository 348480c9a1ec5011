package duban.agenda;

import duban.audit.AuditEntry;
import duban.audit.AuditTrail;
import duban.calendar.SqlTime;
import duban.organisation.Actor;
import duban.organisation.People;
import duban.security.PrivateToken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Private addresses of feeds; of each only the hash of its token is kept. */
@Service
class Subscriptions {

  private static final Duration NOTED_EVERY = Duration.ofHours(1);

  private final JdbcClient jdbc;
  private final People people;
  private final AuditTrail audit;
  private final Clock clock;

  Subscriptions(JdbcClient jdbc, People people, AuditTrail audit, Clock clock) {
    this.jdbc = jdbc;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  /** What may be told of a person's address later on. */
  record Subscription(Instant createdAt, Instant readAt) {}

  Optional<Subscription> of(Actor actor) {
    return jdbc.sql("select * from calendar_feed where username = :username")
        .param("username", actor.username())
        .query(
            (row, n) ->
                new Subscription(
                    SqlTime.instant(row, "created_at"), SqlTime.instant(row, "read_at")))
        .optional();
  }

  /**
   * Gives the person a new address in the place of the one before.
   *
   * @return its token, which nobody can be told again
   */
  @Transactional
  public String renew(Actor actor) {
    String token = PrivateToken.next();
    jdbc.sql(
            """
            insert into calendar_feed (username, token_hash, created_at)
            values (:username, :hash, :at)
            on conflict (username) do update set token_hash = excluded.token_hash,
              created_at = excluded.created_at, read_at = null
            """)
        .param("username", actor.username())
        .param("hash", PrivateToken.hash(token))
        .param("at", SqlTime.of(clock.instant()))
        .update();
    note(actor, "calendar-feed-made");
    return token;
  }

  @Transactional
  public void revoke(Actor actor) {
    int removed =
        jdbc.sql("delete from calendar_feed where username = :username")
            .param("username", actor.username())
            .update();
    if (removed > 0) {
      note(actor, "calendar-feed-revoked");
    }
  }

  /**
   * The person whose address it is, with units and roles as they are now.
   *
   * @throws FeedNotFound when it is nobody's, or of somebody whose account is closed
   */
  Actor reader(String token) {
    String hash = PrivateToken.hash(token);
    Actor reader =
        jdbc.sql("select username from calendar_feed where token_hash = :hash")
            .param("hash", hash)
            .query(String.class)
            .optional()
            .flatMap(people::actor)
            .orElseThrow(FeedNotFound::new);
    Instant now = clock.instant();
    jdbc.sql(
            "update calendar_feed set read_at = :now where token_hash = :hash"
                + " and (read_at is null or read_at < :before)")
        .param("now", SqlTime.of(now))
        .param("before", SqlTime.of(now.minus(NOTED_EVERY)))
        .param("hash", hash)
        .update();
    return reader;
  }

  private void note(Actor actor, String action) {
    audit.record(
        new AuditEntry(
            clock.instant(), actor.username(), actor.name(), null, null, null, action, null));
  }
}
