package duban.planning;

/** A heading of a plan that measures stand under. */
public record PlanSection(String number, String title) {}
