package duban.organisation;

/**
 * A way to sign in to the demonstration.
 *
 * @param unit name of the person's unit
 */
public record DemoAccount(String username, String password, String name, String unit, Role role) {}
