package duban.organisation;

/** What a person may do beyond reading. */
public enum Role {
  /** Does the work of the units they belong to. */
  STAFF,
  /** Answers for a unit. */
  UNIT_HEAD,
  /** Works in the office of the leading group: reviews, supervises, publishes. */
  SUPERVISOR,
  /** Reads everything, approves period reports, gives instructions. */
  LEADER,
  /** Keeps units, people and the machine. */
  ADMINISTRATOR
}
