package duban.supervision;

import org.springframework.lang.Nullable;

/**
 * A unit was urged or shown a card.
 *
 * @param matter the case with the step in it
 * @param by name of the person, or of the system
 */
public record StepTaken(
    SupervisionCase matter,
    Level level,
    @Nullable String note,
    String by,
    boolean bySystem,
    Told told) {}
