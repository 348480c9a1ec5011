package duban.discussion;

import duban.problem.Problem;
import java.util.Map;

/** No such comment, or not one the person may see. */
public final class CommentNotFound extends Problem {

  CommentNotFound(long id) {
    super(Kind.NOT_FOUND, "comment-not-found", "There is no comment " + id, Map.of("comment", id));
  }
}
