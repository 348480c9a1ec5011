package duban.overview;

import duban.organisation.Actor;
import duban.organisation.Role;
import duban.review.Passages;
import java.util.List;
import org.springframework.stereotype.Service;

/** Where measures stand in their documents, for all who may read the plan. */
@Service
class Sources {

  private final Access access;
  private final Passages passages;

  Sources(Access access, Passages passages) {
    this.access = access;
    this.passages = passages;
  }

  SourcePlace of(Actor actor, String key, String number) {
    return passages
        .of(access.measure(actor, key, number).id())
        .map(
            found ->
                new SourcePlace(
                    actor.has(Role.SUPERVISOR) ? found.draft() : null,
                    found.fileName(),
                    found.excerpts()))
        .orElseGet(() -> new SourcePlace(null, null, List.of()));
  }
}
