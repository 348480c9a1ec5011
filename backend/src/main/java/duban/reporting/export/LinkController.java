package duban.reporting.export;

import duban.organisation.Actor;
import duban.organisation.People;
import duban.organisation.PersonRef;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Links of a report, for its office. */
@RestController
@RequestMapping("/api/reports/{id}/links")
class LinkController {

  private final OpenLinks links;
  private final People people;
  private final Clock clock;

  LinkController(OpenLinks links, People people, Clock clock) {
    this.links = links;
    this.people = people;
    this.clock = clock;
  }

  /**
   * @param label for whom it is
   * @param days for which it is good; the usual ones when left out
   */
  record Form(@NotBlank @Size(max = 100) String label, @Nullable Integer days) {}

  /**
   * @param good whether a report is read by it now
   */
  record View(
      long id,
      String label,
      String createdBy,
      Instant createdAt,
      Instant expiresAt,
      @Nullable Instant revokedAt,
      boolean good,
      int visits,
      @Nullable Instant visitedAt) {}

  /** One reading. */
  record VisitView(Instant at, Visit.What what, String address, String agent) {}

  @GetMapping
  List<View> list(Actor actor, @PathVariable long id) {
    List<OpenLink> all = links.of(actor, id);
    Map<String, PersonRef> names =
        people.refs(all.stream().map(OpenLink::createdBy).distinct().toList());
    return all.stream().map(link -> view(link, names)).toList();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  OpenLinks.Made make(Actor actor, @PathVariable long id, @Valid @RequestBody Form form) {
    return links.make(actor, id, form.label().strip(), form.days());
  }

  @DeleteMapping("/{link}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void revoke(Actor actor, @PathVariable long id, @PathVariable long link) {
    links.revoke(actor, id, link);
  }

  @GetMapping("/{link}/visits")
  List<VisitView> visits(Actor actor, @PathVariable long id, @PathVariable long link) {
    return links.visits(actor, id, link).stream()
        .map(
            it ->
                new VisitView(it.at(), it.visit().what(), it.visit().address(), it.visit().agent()))
        .toList();
  }

  private View view(OpenLink link, Map<String, PersonRef> names) {
    return new View(
        link.id(),
        link.label(),
        names.get(link.createdBy()).name(),
        link.createdAt(),
        link.expiresAt(),
        link.revokedAt(),
        link.goodAt(clock.instant()),
        link.visits(),
        link.visitedAt());
  }
}
