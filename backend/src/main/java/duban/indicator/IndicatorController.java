package duban.indicator;

import duban.organisation.Actor;
import duban.organisation.Organisation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the office changes on an indicator, over HTTP; pages read them with plan and measure. */
@RestController
@RequestMapping("/api/indicators/{id}")
class IndicatorController {

  private final IndicatorEditing editing;
  private final Indicators indicators;
  private final Organisation organisation;

  IndicatorController(IndicatorEditing editing, Indicators indicators, Organisation organisation) {
    this.editing = editing;
    this.indicators = indicators;
    this.organisation = organisation;
  }

  /** Who is to answer. */
  record Assignment(@NotBlank String unit) {}

  @PutMapping("/curve")
  IndicatorView draw(Actor actor, @PathVariable long id, @Valid @RequestBody CurveForm form) {
    return view(editing.draw(actor, id, form));
  }

  @PutMapping("/unit")
  IndicatorView assign(
      Actor actor, @PathVariable long id, @Valid @RequestBody Assignment assignment) {
    return view(editing.assign(actor, id, assignment.unit()));
  }

  private IndicatorView view(Standing standing) {
    return IndicatorView.of(standing, organisation, indicators.today(), true);
  }
}
