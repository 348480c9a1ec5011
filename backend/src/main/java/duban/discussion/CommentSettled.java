package duban.discussion;

import duban.problem.Problem;
import java.util.Map;

/** A comment is another's, was taken back, or is too old to be changed. */
public final class CommentSettled extends Problem {

  CommentSettled(long id) {
    super(
        Kind.CONFLICT,
        "comment-settled",
        "Comment %d can be changed by its author within %d minutes"
            .formatted(id, Comment.CHANGEABLE.toMinutes()),
        Map.of("comment", id, "minutes", Comment.CHANGEABLE.toMinutes()));
  }
}
