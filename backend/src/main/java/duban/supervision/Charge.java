package duban.supervision;

import java.time.Instant;

/** Who of the office looks after a case, and who gave it to them. */
public record Charge(String username, String name, String givenBy, Instant givenAt) {}
