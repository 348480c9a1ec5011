package duban.overview;

import duban.indicator.IndicatorView;
import duban.indicator.Indicators;
import duban.indicator.Standing;
import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.planning.PublishedMeasure;
import duban.planning.PublishedPlan;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The indicators of a plan and of a measure, for all who may read these. */
@RestController
@RequestMapping("/api/plans/{key}")
class IndicatorPages {

  private final Access access;
  private final Indicators indicators;
  private final Organisation organisation;

  IndicatorPages(Access access, Indicators indicators, Organisation organisation) {
    this.access = access;
    this.indicators = indicators;
    this.organisation = organisation;
  }

  @GetMapping("/indicators")
  List<IndicatorView> ofPlan(Actor actor, @PathVariable String key) {
    PublishedPlan plan = access.plan(actor, key);
    return views(indicators.ofPlan(key), actor.belongsTo(plan.office()));
  }

  @GetMapping("/measures/{number}/indicators")
  List<IndicatorView> ofMeasure(
      Actor actor, @PathVariable String key, @PathVariable String number) {
    PublishedMeasure measure = access.measure(actor, key, number);
    PublishedPlan plan = access.plan(actor, key);
    return views(indicators.ofMeasure(measure.id()), actor.belongsTo(plan.office()));
  }

  private List<IndicatorView> views(List<Standing> standings, boolean byOffice) {
    return standings.stream()
        .map(standing -> IndicatorView.of(standing, organisation, indicators.today(), byOffice))
        .toList();
  }
}
