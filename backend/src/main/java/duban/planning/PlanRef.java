package duban.planning;

/** A plan by key and title, for lists. */
public record PlanRef(String key, String title) {}
