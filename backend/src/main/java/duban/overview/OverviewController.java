package duban.overview;

import duban.organisation.Actor;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 方案 over HTTP. */
@RestController
@RequestMapping("/api/plans")
class OverviewController {

  private static final int MOST = 500;

  private final PlanOverviews plans;
  private final MeasureOverviews measures;
  private final DiagramOverviews diagrams;
  private final Timelines timelines;
  private final Sources sources;

  OverviewController(
      PlanOverviews plans,
      MeasureOverviews measures,
      DiagramOverviews diagrams,
      Timelines timelines,
      Sources sources) {
    this.plans = plans;
    this.measures = measures;
    this.diagrams = diagrams;
    this.timelines = timelines;
    this.sources = sources;
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

  /** What happened to a measure, the latest first. */
  @GetMapping("/{key}/measures/{number}/timeline")
  Timeline timeline(
      Actor actor,
      @PathVariable String key,
      @PathVariable String number,
      @RequestParam(required = false) String kind,
      @RequestParam(required = false) String cursor,
      @RequestParam(defaultValue = "30") int limit) {
    return timelines.of(
        actor,
        key,
        number,
        Timelines.kind(kind),
        TimelineCursor.of(cursor),
        Math.max(1, Math.min(limit, MOST)));
  }

  /** Where a measure stands in the document it was read from. */
  @GetMapping("/{key}/measures/{number}/source")
  SourcePlace source(Actor actor, @PathVariable String key, @PathVariable String number) {
    return sources.of(actor, key, number);
  }
}
