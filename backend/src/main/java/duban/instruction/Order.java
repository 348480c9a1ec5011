package duban.instruction;

import duban.organisation.UnitId;

/** What a leader wants of whom, and how soon. */
public record Order(String text, Urgency urgency, UnitId unit) {}
