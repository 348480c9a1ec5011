package duban.reporting.remark;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * What somebody says about a passage of a report before it is issued.
 *
 * @param revision of the report that was read
 * @param passage as it was read; the words of the report may have changed since
 * @param author name of who says it
 * @param resolvedBy name of who settled it, null while it is open
 */
record Remark(
    long id,
    int revision,
    String passage,
    String text,
    String author,
    Instant at,
    @Nullable String resolvedBy,
    @Nullable Instant resolvedAt) {}
