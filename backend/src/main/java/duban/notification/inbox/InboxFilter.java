package duban.notification.inbox;

import duban.notification.NoticeKind;
import org.springframework.lang.Nullable;

/** Which entries of an inbox to list; null takes all. */
record InboxFilter(@Nullable NoticeKind kind, @Nullable String plan) {}
