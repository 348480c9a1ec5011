package duban.finder;

import duban.organisation.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The global search over HTTP. */
@RestController
class FinderController {

  private final Finder finder;

  FinderController(Finder finder) {
    this.finder = finder;
  }

  @GetMapping("/api/search")
  Found search(Actor actor, @RequestParam(defaultValue = "") String q) {
    return finder.find(actor, q);
  }
}
