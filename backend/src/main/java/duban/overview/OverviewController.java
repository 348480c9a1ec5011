package duban.overview;

import duban.organisation.Actor;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 方案 over HTTP. */
@RestController
@RequestMapping("/api/plans")
class OverviewController {

  private final PlanOverviews plans;
  private final MeasureOverviews measures;
  private final DiagramOverviews diagrams;

  OverviewController(PlanOverviews plans, MeasureOverviews measures, DiagramOverviews diagrams) {
    this.plans = plans;
    this.measures = measures;
    this.diagrams = diagrams;
  }

  @GetMapping
  List<PlanOverview> plans(Actor actor) {
    return plans.of(actor);
  }

  @GetMapping("/{key}")
  PlanOverview.Detail plan(Actor actor, @PathVariable String key) {
    return plans.of(actor, key);
  }

  @GetMapping("/{key}/measures/{number}")
  MeasureOverview measure(Actor actor, @PathVariable String key, @PathVariable String number) {
    return measures.of(actor, key, number);
  }

  @GetMapping(value = "/{key}/measures/{number}/model", produces = MediaType.APPLICATION_XML_VALUE)
  byte[] model(Actor actor, @PathVariable String key, @PathVariable String number) {
    return diagrams.model(actor, key, number);
  }

  @GetMapping("/{key}/measures/{number}/state")
  DiagramOverview state(Actor actor, @PathVariable String key, @PathVariable String number) {
    return diagrams.state(actor, key, number);
  }
}
