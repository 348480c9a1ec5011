package duban.review;

import duban.problem.Problem;
import java.util.Map;

/** The uploaded file, or what it holds unpacked, is far beyond any plan. */
public final class DocumentTooLarge extends Problem {

  DocumentTooLarge(String detail) {
    super(Kind.TOO_LARGE, "document-too-large", detail, Map.of());
  }
}
