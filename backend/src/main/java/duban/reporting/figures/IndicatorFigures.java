package duban.reporting.figures;

import duban.indicator.IndicatorView;
import duban.indicator.Indicators;
import duban.organisation.Organisation;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The indicators of a plan as a report keeps them, the furthest behind first. */
@Component
class IndicatorFigures {

  private final Indicators indicators;
  private final Organisation organisation;

  IndicatorFigures(Indicators indicators, Organisation organisation) {
    this.indicators = indicators;
    this.organisation = organisation;
  }

  List<Contents.IndicatorFigure> of(String plan) {
    return indicators.ofPlan(plan).stream()
        .map(standing -> IndicatorView.of(standing, organisation, indicators.today(), false))
        .map(IndicatorFigures::figure)
        .sorted(Comparator.comparing(Contents.IndicatorFigure::light))
        .toList();
  }

  private static Contents.IndicatorFigure figure(IndicatorView indicator) {
    return new Contents.IndicatorFigure(
        indicator.name(),
        indicator.measure(),
        indicator.answering(),
        indicator.target(),
        indicator.measuredIn(),
        indicator.planned(),
        indicator.value(),
        indicator.valuePeriod(),
        indicator.gap(),
        indicator.light(),
        indicator.reached());
  }
}
