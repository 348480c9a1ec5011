package duban.supervision;

/** The first red card of a case was shown: the office is to record an interview. */
public record InterviewAsked(SupervisionCase matter, Told told) {}
