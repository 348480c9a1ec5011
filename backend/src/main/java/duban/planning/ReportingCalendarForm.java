package duban.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A reporting calendar as the office wants it. */
record ReportingCalendarForm(@NotNull Rhythm rhythm, @NotNull @Valid ReportingMoments moments) {}
