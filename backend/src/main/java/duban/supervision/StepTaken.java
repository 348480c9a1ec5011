package duban.supervision;

/** The office urged a unit or showed it a card. */
public record StepTaken(SupervisionCase matter, Level level, String note) {}
