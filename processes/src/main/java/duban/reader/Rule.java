package duban.reader;

import duban.plan.Finding;
import java.util.List;

/** One kind of doubt about a draft. */
interface Rule {

  List<Finding> check(Draft draft);
}
