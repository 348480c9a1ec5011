package duban.notification;

import duban.discussion.Mentioned;
import duban.planning.MeasureId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people that they were mentioned in the discussion of a measure. */
@Component
class MentionNotices {

  private static final int BEGINNING = 120;

  private final Notices notices;

  MentionNotices(Notices notices) {
    this.notices = notices;
  }

  @EventListener
  void on(Mentioned mentioned) {
    MeasureId measure = mentioned.measure();
    notices.tell(
        Happening.of(NoticeKind.MENTIONED, measure)
            .saying("by", mentioned.by())
            .saying("text", beginning(mentioned.text()))
            .saying(
                "page",
                "/plans/%s/measures/%s#comment-%d"
                    .formatted(measure.plan(), measure.number(), mentioned.comment()))
            .to(mentioned.usernames().stream().map(Audience::person).toArray(Audience[]::new)));
  }

  private static String beginning(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= BEGINNING ? line : line.substring(0, BEGINNING) + "…";
  }
}
