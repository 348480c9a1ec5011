package duban.reporting.figures;

import duban.reporting.facts.NextStep;
import duban.reporting.facts.Standing;
import duban.reporting.facts.Unproven;
import java.util.List;

/**
 * What a report found beyond its figures; kept so that later reports can be compared with it.
 *
 * @param standings every measure with its class
 * @param unproven those that look good and have not shown it
 * @param steps what it announced
 */
public record Findings(List<Standing> standings, List<Unproven> unproven, List<NextStep> steps) {

  /** Of a report of before there were any. */
  static final Findings NONE = new Findings(List.of(), List.of(), List.of());
}
