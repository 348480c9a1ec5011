package duban.supervision;

import duban.organisation.Organisation;
import duban.organisation.Ref;
import duban.planning.MeasureId;
import duban.planning.MeasureRef;
import duban.planning.PlanRef;
import duban.planning.Plans;
import duban.planning.PublishedPlan;
import duban.work.TaskKind;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

/**
 * A supervision case for pages.
 *
 * @param suggested the step the rules name today
 * @param next null when the rules are not asked again
 * @param overdueKind null where the whole lead of a measure is supervised
 * @param charge who of the office looks after it, null where nobody in particular does
 * @param calls what was said on the phone, the newest first
 * @param actions what the person may do about it
 */
public record CaseView(
    long id,
    PlanRef plan,
    @Nullable MeasureRef measure,
    Level level,
    Level suggested,
    @Nullable NextStep next,
    SupervisionCase.State state,
    Instant openedAt,
    @Nullable String openedBy,
    @Nullable String reason,
    Ref unit,
    @Nullable TaskKind overdueKind,
    @Nullable String period,
    Instant due,
    int workingDaysOverdue,
    List<SupervisionCase.Step> steps,
    @Nullable Interview interview,
    @Nullable Instant endedAt,
    @Nullable String endedBy,
    @Nullable Charge charge,
    List<PhoneCall> calls,
    List<CaseAction> actions) {

  /** What the rules of today will do, and when. */
  public record NextStep(Level level, Instant at) {}

  /** Words cases for people: names instead of ids, and what comes next. */
  @Component
  public static class Views {

    private final Organisation organisation;
    private final Plans plans;
    private final EscalationPolicy policy;
    private final OverdueDays days;
    private final Charges charges;
    private final PhoneCalls calls;

    Views(
        Organisation organisation,
        Plans plans,
        EscalationPolicy policy,
        OverdueDays days,
        Charges charges,
        PhoneCalls calls) {
      this.organisation = organisation;
      this.plans = plans;
      this.policy = policy;
      this.days = days;
      this.charges = charges;
      this.calls = calls;
    }

    CaseView of(SupervisionCase matter) {
      return of(List.of(matter), any -> true).get(0);
    }

    /**
     * @param mayAct on which of them the person may act
     */
    public List<CaseView> of(
        Collection<SupervisionCase> matters, Predicate<SupervisionCase> mayAct) {
      Map<String, PlanRef> planRefs =
          plans.all().stream().collect(Collectors.toMap(PublishedPlan::key, PublishedPlan::ref));
      Map<MeasureId, MeasureRef> measures =
          plans.refs(matters.stream().map(SupervisionCase::measure).distinct().toList());
      List<Long> ids = matters.stream().map(SupervisionCase::id).toList();
      Map<Long, Charge> inCharge = charges.of(ids);
      Map<Long, List<PhoneCall>> said = calls.ofCases(ids);
      OverdueDays.Counting counting = days.counting();
      Rules rules = new Rules(counting);
      return matters.stream()
          .map(
              matter ->
                  new CaseView(
                      matter.id(),
                      planRefs.get(matter.plan()),
                      measures.get(matter.measure()),
                      matter.level(),
                      rules.level(matter, counting.of(matter)),
                      rules.next(matter),
                      matter.state(),
                      matter.openedAt(),
                      matter.openedBy(),
                      matter.reason(),
                      organisation.ref(matter.unit()),
                      matter.taskKind(),
                      matter.period(),
                      matter.due(),
                      counting.late(matter),
                      matter.steps(),
                      matter.interview(),
                      matter.endedAt(),
                      matter.endedBy(),
                      inCharge.get(matter.id()),
                      said.getOrDefault(matter.id(), List.of()),
                      mayAct.test(matter) ? CaseAction.on(matter) : List.of()))
          .toList();
    }

    /** Asks the table once for all cases of a page that are as late with the same. */
    private final class Rules {

      private final OverdueDays.Counting counting;
      private final Map<String, Level> asked = new HashMap<>();

      Rules(OverdueDays.Counting counting) {
        this.counting = counting;
      }

      Level level(SupervisionCase matter, int overdue) {
        return asked.computeIfAbsent(
            matter.kind() + overdue, key -> policy.level(matter.kind(), overdue));
      }

      NextStep next(SupervisionCase matter) {
        return matter.nextLook() == null
            ? null
            : new NextStep(
                level(matter, counting.at(matter.nextLook(), matter)).after(matter.level()),
                matter.nextLook());
      }
    }
  }
}
