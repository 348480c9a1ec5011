package duban.security;

import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.organisation.Ref;
import duban.organisation.Role;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Who is signed in, and what the page needs to know from the start. */
record SessionView(Account account, List<Ref> units, List<Role> roles, boolean demo, Instant now) {

  record Account(String username, String name) {}

  static SessionView of(Actor actor, Organisation organisation, boolean demo, Instant now) {
    return new SessionView(
        new Account(actor.username(), actor.name()),
        organisation.refs(actor.units()).stream().sorted(Comparator.comparing(Ref::id)).toList(),
        actor.roles().stream().sorted().toList(),
        demo,
        now);
  }
}
