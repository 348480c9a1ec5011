package duban.organisation;

/** A person as answers show them: the username and the name. */
public record PersonRef(String username, String name) {}
