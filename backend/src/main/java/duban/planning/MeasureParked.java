package duban.planning;

import java.time.LocalDate;

/**
 * A measure was parked (挂账).
 *
 * @param expected when it is to be taken up again
 */
public record MeasureParked(MeasureId measure, String reason, LocalDate expected) {}
