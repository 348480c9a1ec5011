package duban.notification.inbox;

import duban.problem.FormInvalid;

/** The place behind an entry: unread ones first, in both halves the newest first. */
record InboxCursor(boolean unread, long newest) {

  static final InboxCursor START = new InboxCursor(true, Long.MAX_VALUE);

  static InboxCursor after(InboxEntry entry) {
    return new InboxCursor(!entry.read(), entry.newest());
  }

  /** Reads what {@link #toString} wrote; null is the start. */
  static InboxCursor of(String value) {
    if (value == null || value.isBlank()) {
      return START;
    }
    if (!value.matches("[ur]\\d{1,18}")) {
      throw FormInvalid.of("cursor", "is not one this server gave");
    }
    return new InboxCursor(value.charAt(0) == 'u', Long.parseLong(value.substring(1)));
  }

  @Override
  public String toString() {
    return (unread ? "u" : "r") + newest;
  }
}
