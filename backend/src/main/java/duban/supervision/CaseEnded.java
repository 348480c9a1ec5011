package duban.supervision;

import org.springframework.lang.Nullable;

/**
 * A case is over; its state says how.
 *
 * @param note the reason of a waiver, else null
 */
public record CaseEnded(SupervisionCase matter, @Nullable String note, Told told) {}
