package duban.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A day the administrator made a holiday, or a working day, against the published calendar.
 *
 * @param by name of the person, as it was then
 */
public record OwnDay(LocalDate day, boolean working, String reason, String by, Instant at) {}
