package duban.review;

import duban.document.DocumentUnreadable;
import duban.problem.Problem;
import java.util.Map;

/** No text can be taken out of the uploaded file. */
public final class DocumentRefused extends Problem {

  DocumentRefused(DocumentUnreadable reason) {
    super(
        Kind.INVALID,
        "document-unreadable",
        reason.getMessage(),
        Map.of("kind", reason.kind().slug()));
    initCause(reason);
  }
}
