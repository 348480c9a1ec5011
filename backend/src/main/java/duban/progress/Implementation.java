package duban.progress;

import duban.organisation.Organisation;
import duban.organisation.Ref;
import java.time.Instant;

/** A unit's finished part of a measure, for pages. */
public record Implementation(Ref unit, String result, String by, Instant at) {

  public static Implementation of(Contribution said, Organisation organisation) {
    return new Implementation(organisation.ref(said.unit()), said.text(), said.by(), said.at());
  }
}
