package duban.notification;

import java.time.Instant;
import java.util.List;

/** People were told of something. Published in the transaction of what happened. */
public record Told(long notice, Happening happening, List<Recipient> recipients, Instant at) {}
