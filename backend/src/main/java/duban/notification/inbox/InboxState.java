package duban.notification.inbox;

/**
 * How an inbox stands: two are equal when nothing was told or read between them.
 *
 * @param newest number of the newest notice
 */
record InboxState(int unread, long newest) {

  /** The id of the event that tells it, by which a page says what it knows when it comes back. */
  String id() {
    return newest + "-" + unread;
  }
}
