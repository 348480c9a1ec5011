package duban.notification;

import duban.planning.MeasureId;
import duban.planning.MeasureParked;
import duban.planning.MeasureResumed;
import duban.planning.PlanAccess;
import duban.planning.Plans;
import duban.reporting.PlanWoundUp;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those with a part in a measure or a plan that it is parked, taken up again or wound up. */
@Component
class LifeNotices {

  private final Notices notices;
  private final Plans plans;
  private final PlanAccess access;

  LifeNotices(Notices notices, Plans plans, PlanAccess access) {
    this.notices = notices;
    this.plans = plans;
    this.access = access;
  }

  @EventListener
  void on(MeasureParked parked) {
    notices.tell(
        of(NoticeKind.SUSPENDED, parked.measure())
            .saying("reason", parked.reason())
            .saying("until", parked.expected().toString()));
  }

  @EventListener
  void on(MeasureResumed resumed) {
    notices.tell(
        of(NoticeKind.RESUMED, resumed.measure())
            .saying("days", Integer.toString(resumed.workingDays())));
  }

  @EventListener
  void on(PlanWoundUp woundUp) {
    Audience[] units =
        plans.measures(woundUp.plan()).stream()
            .flatMap(measure -> access.unitsOf(measure).stream())
            .distinct()
            .map(Audience::staffOf)
            .toArray(Audience[]::new);
    notices.tell(
        Happening.of(NoticeKind.WOUND_UP, woundUp.plan())
            .saying("page", "/plans/" + woundUp.plan())
            .to(Audience.office(), Audience.leaders())
            .to(units));
  }

  private Happening of(NoticeKind kind, MeasureId measure) {
    return Happening.of(kind, measure)
        .to(Audience.office(), Audience.leaders())
        .to(
            access.unitsOf(plans.measure(measure)).stream()
                .map(Audience::staffOf)
                .toArray(Audience[]::new));
  }
}
