package duban.supervision;

/** A matter came under supervision because its date passed. */
public record CaseOpened(SupervisionCase matter) {}
