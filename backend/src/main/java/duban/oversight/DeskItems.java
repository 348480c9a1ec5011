package duban.oversight;

import duban.extension.Undecided;
import duban.indicator.ProgressLight;
import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.organisation.Ref;
import duban.planning.MeasureId;
import duban.planning.MeasureRef;
import duban.planning.Plans;
import duban.supervision.CaseView;
import duban.supervision.PhoneCall;
import duban.supervision.PhoneCalls;
import duban.supervision.SupervisionCases;
import duban.work.OpenTask;
import duban.work.OpenTasks;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts what is on the desk into words. */
@Component
class DeskItems {

  private final SupervisionCases cases;
  private final CaseView.Views views;
  private final PhoneCalls calls;
  private final OpenTasks tasks;
  private final Undecided undecided;
  private final WorkingAges ages;
  private final Plans plans;
  private final Organisation organisation;
  private final Clock clock;

  DeskItems(
      SupervisionCases cases,
      CaseView.Views views,
      PhoneCalls calls,
      OpenTasks tasks,
      Undecided undecided,
      WorkingAges ages,
      Plans plans,
      Organisation organisation,
      Clock clock) {
    this.cases = cases;
    this.views = views;
    this.calls = calls;
    this.tasks = tasks;
    this.undecided = undecided;
    this.ages = ages;
    this.plans = plans;
    this.organisation = organisation;
    this.clock = clock;
  }

  List<DeskItem.Brief> briefs(List<Matter> matters, Supervised.Scope scope) {
    Map<MeasureId, MeasureRef> measures = measures(matters);
    return matters.stream()
        .map(
            it ->
                new DeskItem.Brief(
                    it.id(),
                    it.matter(),
                    ref(it),
                    measures.get(it.measure()),
                    scope.plans().get(it.plan()).ref(),
                    actions(it, scope)))
        .toList();
  }

  List<DeskItem> of(
      Actor actor,
      List<Matter> matters,
      Supervised.Scope scope,
      Function<MeasureId, ProgressLight> lights) {
    Words words = new Words(actor, matters, scope, lights);
    return matters.stream().map(words::item).toList();
  }

  private Map<MeasureId, MeasureRef> measures(List<Matter> matters) {
    return plans.refs(matters.stream().map(Matter::measure).distinct().toList());
  }

  private Ref ref(Matter it) {
    return new Ref(it.unit().value(), organisation.nameAmongAll(it.unit()));
  }

  private static List<DeskAction> actions(Matter it, Supervised.Scope scope) {
    return scope.mayAct(it.plan()) ? DeskAction.on(it) : List.of();
  }

  /** What the items of a page need, read once for all of them. */
  private final class Words {

    private final Supervised.Scope scope;
    private final Function<MeasureId, ProgressLight> lights;
    private final Map<MeasureId, MeasureRef> measures;
    private final Map<Long, CaseView> caseViews;
    private final Map<Long, String> steps;
    private final Map<String, String> requests;
    private final Map<String, List<PhoneCall>> said;
    private final WorkingAges.Counting days = ages.counting();

    Words(
        Actor actor,
        List<Matter> matters,
        Supervised.Scope scope,
        Function<MeasureId, ProgressLight> lights) {
      this.scope = scope;
      this.lights = lights;
      this.measures = measures(matters);
      List<Long> open = matters.stream().map(Matter::matter).filter(Objects::nonNull).toList();
      this.caseViews =
          views.of(cases.of(open), matter -> scope.mayAct(matter.plan())).stream()
              .collect(Collectors.toMap(CaseView::id, Function.identity()));
      this.steps =
          tasks.supervising(open).stream()
              .filter(step -> actor.belongsTo(step.unit()))
              .collect(Collectors.toMap(OpenTask::supervisionCase, OpenTask::id));
      this.requests =
          undecided.of(actor).stream()
              .collect(Collectors.toMap(Undecided.Request::task, Undecided.Request::step));
      this.said =
          calls.ofTasks(matters.stream().map(Matter::task).filter(Objects::nonNull).toList());
    }

    DeskItem item(Matter it) {
      CaseView matter = it.matter() == null ? null : caseViews.get(it.matter());
      return new DeskItem(
          it.id(),
          it.task(),
          it.kind(),
          scope.plans().get(it.plan()).ref(),
          measures.get(it.measure()),
          ref(it),
          it.period(),
          it.created(),
          it.due(),
          it.age(),
          days.between(it.measure(), it.created(), clock.instant()),
          days.between(it.measure(), it.created(), it.due()),
          it.measure() == null ? null : lights.apply(it.measure()),
          matter,
          it.matter() == null ? null : steps.get(it.matter()),
          it.task() == null ? null : requests.get(it.task()),
          said(it, matter),
          actions(it, scope));
    }

    private List<PhoneCall> said(Matter it, CaseView matter) {
      return it.task() == null ? matter.calls() : said.getOrDefault(it.task(), List.of());
    }
  }
}
