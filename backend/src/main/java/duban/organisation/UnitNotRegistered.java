package duban.organisation;

import duban.problem.Problem;
import java.util.Map;

/** There is no unit of this id. */
public final class UnitNotRegistered extends Problem {

  UnitNotRegistered(UnitId unit) {
    super(Kind.NOT_FOUND, "unit-not-registered", "No unit " + unit, Map.of("unit", unit.value()));
  }
}
