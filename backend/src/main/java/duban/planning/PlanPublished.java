package duban.planning;

/** A plan was published: its measures run. */
public record PlanPublished(String plan) {}
