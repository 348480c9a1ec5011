package duban.discussion;

import java.time.Instant;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A comment for pages.
 *
 * @param text empty when it was taken back
 * @param mentions who is mentioned, by name and username
 * @param changeableUntil until when the reader can change it; null when not
 */
record CommentView(
    long id,
    String author,
    String unit,
    String text,
    List<Comment.Person> mentions,
    Instant at,
    @Nullable Instant editedAt,
    boolean removed,
    @Nullable Instant changeableUntil) {

  static CommentView of(Comment comment, String reader, Instant now) {
    return new CommentView(
        comment.id(),
        comment.authorName(),
        comment.unitName(),
        comment.text(),
        comment.mentions(),
        comment.said(),
        comment.edited(),
        comment.removed() != null,
        comment.isChangeableBy(reader, now) ? comment.said().plus(Comment.CHANGEABLE) : null);
  }
}
