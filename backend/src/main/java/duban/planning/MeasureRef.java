package duban.planning;

/** A measure by number and title, for lists. */
public record MeasureRef(String number, String title) {}
