package duban.notification.delivery;

import java.time.Instant;

/** Puts what is due for one receiver into one delivery. */
interface Bundling {

  /**
   * @return how many notices were looked at
   */
  int bundle(Instant now);
}
