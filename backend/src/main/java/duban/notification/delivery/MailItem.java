package duban.notification.delivery;

import duban.notification.Words;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * One notice in a mail.
 *
 * @param link path of the page it leads to
 */
record MailItem(
    Words text,
    List<Words> reasons,
    @Nullable String plan,
    @Nullable String number,
    @Nullable String measure,
    @Nullable String link) {}
