package duban.supervision;

import duban.organisation.Organisation;
import duban.organisation.Ref;
import duban.work.TaskKind;
import java.time.Instant;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

/** A supervision case for pages. */
public record CaseView(
    long id,
    Level level,
    Level suggested,
    SupervisionCase.State state,
    Instant openedAt,
    Ref unit,
    TaskKind overdueKind,
    @Nullable String period,
    Instant due,
    int workingDaysOverdue,
    List<SupervisionCase.Step> steps) {

  @Component
  static class Views {

    private final Organisation organisation;
    private final Supervision supervision;
    private final EscalationPolicy policy;

    Views(Organisation organisation, Supervision supervision, EscalationPolicy policy) {
      this.organisation = organisation;
      this.supervision = supervision;
      this.policy = policy;
    }

    CaseView of(SupervisionCase matter) {
      return new CaseView(
          matter.id(),
          matter.level(),
          policy.levelOf(matter),
          matter.state(),
          matter.openedAt(),
          organisation.ref(matter.unit()),
          matter.taskKind(),
          matter.period(),
          matter.due(),
          supervision.workingDaysOverdue(matter.measure(), matter.due()),
          matter.steps());
    }
  }
}
