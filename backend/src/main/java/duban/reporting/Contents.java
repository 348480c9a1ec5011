package duban.reporting;

import duban.organisation.Ref;
import duban.planning.MeasureRef;
import duban.supervision.Level;
import java.time.Instant;
import java.util.List;

/** What a report is drafted from; counted once, on the day of the draft, and kept with it. */
public record Contents(
    Figures figures, List<MissingUnit> missing, List<ProblemRaised> problems, List<Card> cards) {

  /** A unit that did not report, and on which measures. */
  public record MissingUnit(Ref unit, List<String> measures) {}

  /** A problem that a lead raised, in its own words. */
  public record ProblemRaised(MeasureRef measure, Ref unit, String text) {}

  /** A reminder or card given in the period. */
  public record Card(Ref unit, MeasureRef measure, Level level, Instant at) {}
}
