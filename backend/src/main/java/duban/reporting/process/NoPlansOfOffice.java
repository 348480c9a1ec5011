package duban.reporting.process;

import duban.organisation.UnitId;
import duban.problem.Problem;
import java.util.Map;

/** There is no running plan of this office that the person could report on. */
final class NoPlansOfOffice extends Problem {

  NoPlansOfOffice(UnitId office) {
    super(
        Kind.NOT_FOUND,
        "no-plans-of-office",
        office + " is the office of no plan of this person",
        Map.of("office", office.value()));
  }
}
