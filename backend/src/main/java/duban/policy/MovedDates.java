package duban.policy;

import duban.audit.AuditEntry;
import duban.audit.AuditTrail;
import duban.organisation.Actor;
import duban.planning.MeasureId;
import duban.work.DueDates;
import duban.work.TaskKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Puts into the record of each measure that a change of the calendar moved its dates: once for all
 * units whose tasks of a kind went from one day to another.
 */
@Component
class MovedDates {

  private final AuditTrail audit;
  private final Clock clock;

  MovedDates(AuditTrail audit, Clock clock) {
    this.audit = audit;
    this.clock = clock;
  }

  private record Move(MeasureId measure, TaskKind kind, LocalDate from, LocalDate to) {

    /** The kind by its slug, the days, and the reason: pages put it into their language. */
    String detail(String reason) {
      return String.join(" ", kind.slug(), from.toString(), to.toString(), reason);
    }
  }

  /**
   * @param reason what was done to the calendar
   */
  void record(Actor actor, List<DueDates.Moved> moved, String reason) {
    Set<Move> moves = new LinkedHashSet<>();
    moved.stream()
        .filter(it -> it.task().measure() != null)
        .map(
            it ->
                new Move(
                    it.task().measure(), it.task().kind(), day(it.task().due()), day(it.due())))
        .forEach(moves::add);
    for (Move move : moves) {
      audit.record(
          new AuditEntry(
              clock.instant(),
              actor.username(),
              actor.name(),
              null,
              move.measure().value(),
              move.measure().plan(),
              "due-moved",
              move.detail(reason)));
    }
  }

  private LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, clock.getZone());
  }
}
