package duban.engine;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a use case in a transaction, and again as a whole when another one changed the same process
 * at the same moment: a person never hears of it.
 */
@Component
public class Attempts {

  private static final int MOST = 10;

  /** Nanoseconds before the second attempt; later ones may wait as many times longer. */
  private static final long LONGEST_PAUSE = 20_000_000;

  private final TransactionTemplate transaction;

  Attempts(TransactionTemplate transaction) {
    this.transaction = transaction;
  }

  public <T> T of(Supplier<T> useCase) {
    for (int attempt = 1; ; attempt++) {
      try {
        return transaction.execute(status -> useCase.get());
      } catch (RuntimeException ex) {
        // somebody else was faster by an instant; nothing was written
        if (attempt == MOST || !SimultaneousChange.isCauseOf(ex)) {
          throw ex;
        }
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(attempt * LONGEST_PAUSE));
      }
    }
  }
}
