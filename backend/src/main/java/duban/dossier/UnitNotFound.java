package duban.dossier;

import duban.problem.Problem;
import java.util.Map;

/** No such unit, or not one whose page the person may see. */
public final class UnitNotFound extends Problem {

  UnitNotFound(String unit) {
    super(Kind.NOT_FOUND, "unit-not-found", "There is no unit " + unit, Map.of("unit", unit));
  }
}
