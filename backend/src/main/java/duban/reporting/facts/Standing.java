package duban.reporting.facts;

import duban.organisation.Ref;
import duban.planning.PlanSection;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A measure and its class.
 *
 * @param lead who answers for it: the first lead, or the first unit where none leads
 * @param progress null while it is parked (挂账)
 * @param reasons why it is behind, else empty
 * @param copied whether a report of the period says word for word what the one before said
 * @param grade given at its closure, else null
 */
public record Standing(
    Topic topic,
    PlanSection section,
    Ref lead,
    @Nullable ProgressClass progress,
    List<Reason> reasons,
    boolean copied,
    @Nullable String grade) {

  public Standing {
    reasons = reasons == null ? List.of() : List.copyOf(reasons);
  }

  public boolean parked() {
    return progress == null;
  }

  public boolean in(ProgressClass other) {
    return progress == other;
  }
}
