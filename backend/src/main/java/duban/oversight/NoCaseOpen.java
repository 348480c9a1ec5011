package duban.oversight;

import duban.problem.Problem;
import java.util.Map;

/** Only what is under supervision is shown a card, waived or handed over. */
public final class NoCaseOpen extends Problem {

  NoCaseOpen(String item) {
    super(Kind.CONFLICT, "no-case-open", "No case is open on " + item, Map.of("item", item));
  }
}
