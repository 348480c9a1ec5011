package duban.dossier;

import duban.organisation.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The page of a unit over HTTP. */
@RestController
class DossierController {

  private final Dossiers dossiers;

  DossierController(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  @GetMapping("/api/units/{unit}")
  UnitDossier unit(Actor actor, @PathVariable String unit) {
    return dossiers.of(actor, unit);
  }
}
