package duban.reader.rule;

import duban.plan.Finding;
import duban.reader.draft.Draft;
import java.util.List;

/** One kind of doubt about a document and what was made of it; settled by looking at it. */
interface Rule {

  List<Finding> check(Draft draft);
}
