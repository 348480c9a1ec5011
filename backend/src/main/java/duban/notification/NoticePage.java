package duban.notification;

import java.util.List;

/** The newest notices of a person's units. */
record NoticePage(int unread, List<Notice> items) {}
