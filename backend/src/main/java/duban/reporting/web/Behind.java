package duban.reporting.web;

import duban.reporting.body.Source;
import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * One of the things a figure counted, as it is now.
 *
 * @param measure its number, null where it is on none
 * @param title of the measure or the indicator, null where it has none
 * @param unit name of the unit whose it is, null where it is nobody's
 * @param state where it stands, in the words of its feature: {@code MISSING}, {@code OPEN}
 */
record Behind(
    Source.Kind kind,
    String id,
    String plan,
    @Nullable String measure,
    @Nullable String title,
    @Nullable String unit,
    @Nullable String period,
    @Nullable String state,
    @Nullable Instant due) {}
