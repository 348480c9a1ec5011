package duban.progress;

import duban.indicator.IndicatorView;
import duban.indicator.Indicators;
import duban.indicator.Standing;
import duban.organisation.Organisation;
import duban.work.OpenTask;
import java.util.List;
import org.springframework.stereotype.Component;

/** The indicators shown beside a report. */
@Component
class AskedFigures {

  private final Indicators indicators;
  private final Organisation organisation;

  AskedFigures(Indicators indicators, Organisation organisation) {
    this.indicators = indicators;
    this.organisation = organisation;
  }

  /** Those whose figures the unit fills in. */
  List<IndicatorView> of(OpenTask task) {
    return views(indicators.askedOf(task.unit(), task.measure()));
  }

  /** All of the measure, for who reviews it. */
  List<IndicatorView> ofMeasure(OpenTask task) {
    return views(indicators.ofMeasure(task.measure()));
  }

  private List<IndicatorView> views(List<Standing> standings) {
    return standings.stream()
        .map(standing -> IndicatorView.of(standing, organisation, indicators.today(), false))
        .toList();
  }
}
