package duban.evidence;

import java.time.Instant;

/** What the office wants to see of a measure when a unit says that its part is done. */
record EvidenceDemand(String note, String by, Instant at) {}
