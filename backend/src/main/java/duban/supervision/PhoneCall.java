package duban.supervision;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * What was said on the phone about something that is late or nearly so.
 *
 * @param with whom
 * @param until the day by which it was promised, null where none was named
 * @param broken whether that day has passed and the matter is still open
 */
public record PhoneCall(
    String with,
    String promised,
    @Nullable LocalDate until,
    boolean broken,
    String by,
    Instant at) {}
