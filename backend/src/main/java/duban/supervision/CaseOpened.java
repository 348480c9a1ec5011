package duban.supervision;

/** A task passed its due date and became a supervision case. */
public record CaseOpened(SupervisionCase matter) {}
