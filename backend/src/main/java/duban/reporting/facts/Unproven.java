package duban.reporting.facts;

import duban.organisation.Ref;
import java.util.List;

/** A measure that looks good and has not shown it (待核实). */
public record Unproven(Topic topic, Ref lead, ProgressClass progress, List<Doubt> doubts) {}
