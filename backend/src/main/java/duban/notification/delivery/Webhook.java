package duban.notification.delivery;

import duban.notification.NoticeKind;
import duban.organisation.UnitId;
import java.util.List;

/**
 * An address of a messenger that hears of notices.
 *
 * @param secret signs what it is sent
 * @param plan only notices of this plan; null takes all
 * @param unit only what people of this unit are told; null takes all
 */
record Webhook(
    long id,
    String name,
    String url,
    String secret,
    String plan,
    UnitId unit,
    List<NoticeKind> kinds) {}
