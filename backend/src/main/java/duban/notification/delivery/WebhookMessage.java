package duban.notification.delivery;

import duban.notification.NoticeKind;
import duban.notification.Words;
import duban.organisation.Ref;
import duban.planning.MeasureRef;
import duban.planning.PlanRef;
import java.time.Instant;
import java.util.List;
import org.springframework.lang.Nullable;

/** What a messenger is sent: everything that is due for it, oldest first. */
record WebhookMessage(List<Item> notices) {

  /**
   * @param id the same where several webhooks hear of it
   * @param unit the unit it is about
   * @param link address of the page it leads to
   */
  record Item(
      long id,
      NoticeKind kind,
      Words text,
      @Nullable PlanRef plan,
      @Nullable MeasureRef measure,
      @Nullable Ref unit,
      @Nullable String link,
      Instant at) {}
}
