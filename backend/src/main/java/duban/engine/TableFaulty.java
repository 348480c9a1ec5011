package duban.engine;

import duban.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A decision table that is refused, with everything that is wrong with it. */
public final class TableFaulty extends Problem {

  private final transient List<TableFault> faults;

  public TableFaulty(List<TableFault> faults) {
    super(
        Kind.INVALID,
        "decision-table-faulty",
        faults.stream().map(TableFault::toString).collect(Collectors.joining("; ")),
        Map.of("faults", faults));
    this.faults = List.copyOf(faults);
  }

  public List<TableFault> faults() {
    return faults;
  }
}
