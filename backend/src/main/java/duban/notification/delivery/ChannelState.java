package duban.notification.delivery;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * How a way out of the house stands.
 *
 * @param waiting deliveries not sent yet
 * @param oldest when the one that waits longest was written
 * @param next when the next one is tried
 * @param refused deliveries that are not tried any more
 * @param error what the last failed attempt of those not sent met
 * @param failedAt when that was
 * @param sentAt when something was sent last
 */
record ChannelState(
    int waiting,
    @Nullable Instant oldest,
    @Nullable Instant next,
    int refused,
    @Nullable String error,
    @Nullable Instant failedAt,
    @Nullable Instant sentAt) {}
