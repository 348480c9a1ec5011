package duban.notification.inbox;

import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A page of a person's inbox, unread entries first.
 *
 * @param unread number of unread entries in the whole inbox
 * @param next cursor of the next page, null on the last
 */
record InboxPage(int unread, List<InboxEntry> items, @Nullable String next) {}
