package duban.progress;

import java.time.Instant;

/** Whom a unit named to be spoken with, in the words it used. */
public record Contact(String contact, String by, Instant at) {}
