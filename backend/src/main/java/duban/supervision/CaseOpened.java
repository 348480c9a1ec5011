package duban.supervision;

/** A matter came under supervision, because its date passed or by hand. */
public record CaseOpened(SupervisionCase matter, Told told) {}
