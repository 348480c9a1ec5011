package duban.security;

import duban.calendar.SqlTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How often somebody tried to sign in and failed, by account and by address. Who guesses has to
 * wait, on all nodes alike; a password that is right is not heard meanwhile. An attempt counts
 * before it is judged, so that many at once are no way round. Whether the account exists makes no
 * difference. Owns the table {@code sign_in_attempt}.
 */
@Repository
class SignInAttempts {

  private static final Logger log = LoggerFactory.getLogger(SignInAttempts.class);

  /**
   * @param perAccount attempts that may fail before the account has to wait
   * @param perAddress as for an account; a whole office may come from one address
   * @param pause how long there is to wait after the last
   */
  @ConfigurationProperties("duban.sign-in")
  record Limits(
      @DefaultValue("5") int perAccount,
      @DefaultValue("50") int perAddress,
      @DefaultValue("15m") Duration pause) {}

  private final JdbcClient jdbc;
  private final Limits limits;
  private final Clock clock;

  SignInAttempts(JdbcClient jdbc, Limits limits, Clock clock) {
    this.jdbc = jdbc;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Counts an attempt as failed until it is known better.
   *
   * @throws TooManyAttempts when there were too many
   */
  void begin(String username, String address) {
    count(account(username), limits.perAccount());
    count(from(address), limits.perAddress());
  }

  /**
   * Takes back that an attempt had failed, and what had failed before on the account. What nobody
   * has to wait for any more goes as well.
   */
  void succeeded(String username, String address) {
    jdbc.sql("delete from sign_in_attempt where subject = :subject or last_at <= :forgotten")
        .param("subject", account(username))
        .param("forgotten", SqlTime.of(forgotten(clock.instant())))
        .update();
    jdbc.sql("update sign_in_attempt set failed = failed - 1 where subject = :subject")
        .param("subject", from(address))
        .update();
    jdbc.sql("delete from sign_in_attempt where subject = :subject and failed <= 0")
        .param("subject", from(address))
        .update();
  }

  private void count(String subject, int limit) {
    Instant now = clock.instant();
    Optional<Integer> failed =
        jdbc.sql(
                """
                insert into sign_in_attempt as a (subject, failed, last_at)
                values (:subject, 1, :now)
                on conflict (subject) do update
                  set failed = case when a.last_at <= :forgotten then 1 else a.failed + 1 end,
                    last_at = excluded.last_at
                  where a.failed < :limit or a.last_at <= :forgotten
                returning failed
                """)
            .param("subject", subject)
            .param("now", SqlTime.of(now))
            .param("forgotten", SqlTime.of(forgotten(now)))
            .param("limit", limit)
            .query(Integer.class)
            .optional();
    if (failed.isEmpty()) {
      throw new TooManyAttempts(now, last(subject).orElse(now).plus(limits.pause()));
    }
    if (failed.get() == limit) {
      log.warn("{} has used up its attempts to sign in for now", subject);
    }
  }

  private Instant forgotten(Instant now) {
    return now.minus(limits.pause());
  }

  /** None when somebody has signed in this very moment. */
  private Optional<Instant> last(String subject) {
    return jdbc.sql("select last_at from sign_in_attempt where subject = :subject")
        .param("subject", subject)
        .query((row, n) -> SqlTime.instant(row, "last_at"))
        .optional();
  }

  private static String account(String username) {
    return "account " + username;
  }

  private static String from(String address) {
    return "address " + address;
  }
}
