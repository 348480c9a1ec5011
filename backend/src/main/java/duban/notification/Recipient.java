package duban.notification;

import java.util.List;

/** Somebody who is told, and why. */
public record Recipient(String username, List<Reason> reasons) {}
