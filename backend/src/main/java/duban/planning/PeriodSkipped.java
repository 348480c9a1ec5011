package duban.planning;

/** A reporting period passed while a measure was parked: nobody reports on it. */
public record PeriodSkipped(MeasureId measure, String period) {}
