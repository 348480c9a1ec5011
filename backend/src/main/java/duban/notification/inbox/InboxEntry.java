package duban.notification.inbox;

import duban.notification.NoticeKind;
import duban.notification.Words;
import duban.planning.MeasureRef;
import duban.planning.PlanRef;
import java.time.Instant;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * What a person was told: one notice, or all of a kind, plan and day.
 *
 * @param newest number of the newest notice in it: reading it means reading up to there
 * @param count how many notices it stands for
 * @param reasons why the person was told of the newest
 * @param link the page it leads to, null where it leads nowhere or to several
 */
record InboxEntry(
    long id,
    long newest,
    NoticeKind kind,
    Words text,
    int count,
    @Nullable PlanRef plan,
    @Nullable MeasureRef measure,
    @Nullable String link,
    List<Words> reasons,
    Instant at,
    boolean read) {}
