package duban.extension;

import duban.organisation.Organisation;
import duban.organisation.Ref;
import duban.organisation.UnitId;
import duban.work.TaskKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

/**
 * A request for more time for pages.
 *
 * @param withdrawable by the reader
 */
public record ExtensionView(
    long id,
    Ref unit,
    TaskKind taskKind,
    @Nullable String period,
    Instant due,
    LocalDate until,
    int workingDays,
    String reason,
    String progress,
    String askedBy,
    Instant askedAt,
    Extension.State state,
    @Nullable Advice advice,
    @Nullable Decision decision,
    @Nullable Instant endedAt,
    boolean withdrawable) {

  /** What the lead thinks of it. */
  public record Advice(boolean agrees, @Nullable String text, Ref unit, String by, Instant at) {}

  /** What became of it. */
  public record Decision(@Nullable LocalDate until, @Nullable String text, Ref unit, String by) {}

  @Component
  static class Views {

    private final Organisation organisation;
    private final ApprovalPolicy policy;

    Views(Organisation organisation, ApprovalPolicy policy) {
      this.organisation = organisation;
      this.policy = policy;
    }

    ExtensionView of(Extension it, Set<UnitId> readers) {
      return new ExtensionView(
          it.id(),
          organisation.ref(it.unit()),
          it.kind(),
          it.period(),
          it.due(),
          it.until(),
          policy.workingDays(it.due(), it.until()),
          it.reason(),
          it.progress(),
          it.askedBy(),
          it.askedAt(),
          it.state(),
          it.advice() == null ? null : advice(it.advice()),
          it.decision() == null ? null : decision(it.decision()),
          it.endedAt(),
          it.open() && readers.contains(it.unit()));
    }

    private Advice advice(Extension.Advice it) {
      return new Advice(it.agrees(), it.text(), organisation.ref(it.unit()), it.by(), it.at());
    }

    private Decision decision(Extension.Decision it) {
      return new Decision(it.until(), it.text(), organisation.ref(it.unit()), it.by());
    }
  }
}
