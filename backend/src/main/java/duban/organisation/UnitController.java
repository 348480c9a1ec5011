package duban.organisation;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of units over HTTP, for those who choose one. */
@RestController
class UnitController {

  private static final int MOST = 50;

  private final Organisation organisation;

  UnitController(Organisation organisation) {
    this.organisation = organisation;
  }

  /** Units and groups by part of a name; of one place where that is given. */
  @GetMapping("/api/units")
  List<UnitRef> units(
      Actor actor,
      @RequestParam(defaultValue = "") String query,
      @RequestParam(required = false) String territory) {
    if (!actor.has(Role.SUPERVISOR) && !actor.has(Role.ADMINISTRATOR)) {
      return List.of();
    }
    return organisation.search(query, territory).stream().limit(MOST).map(UnitRef::of).toList();
  }
}
