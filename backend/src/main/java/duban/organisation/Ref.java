package duban.organisation;

/** A unit as answers show it: its id and its name. */
public record Ref(String id, String name) {}
