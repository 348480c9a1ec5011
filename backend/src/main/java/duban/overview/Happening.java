package duban.overview;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * Something that happened to a measure.
 *
 * @param actor who did it; null where nobody did
 * @param unit the unit it was done for, or to
 * @param action slug of what was done
 * @param detail free text beside it, a period or a kind of task; null where there is none, or the
 *     reader may not see it
 */
record Happening(
    HappeningKind kind,
    Instant at,
    @Nullable String actor,
    @Nullable String unit,
    String action,
    @Nullable String detail) {}
