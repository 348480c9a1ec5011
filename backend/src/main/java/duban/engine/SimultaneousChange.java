package duban.engine;

import java.sql.SQLException;
import org.camunda.bpm.engine.OptimisticLockingException;

/**
 * Two transactions changed the same process instance at the same moment and this one lost. Nothing
 * was written; trying the whole use case again is safe.
 */
public final class SimultaneousChange extends RuntimeException {

  SimultaneousChange(RuntimeException cause) {
    super(cause);
  }

  /** Whether a failure comes from losing such a race, in the engine's own way or the database's. */
  public static boolean isCauseOf(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SimultaneousChange
          || cause instanceof OptimisticLockingException
          || isLostRace(cause)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Class 40: the database gave up one of two transactions, as in a deadlock. 23503: one deleted
   * what the other's new rows belong to, as when a measure is closed while a timer fires in it.
   */
  private static boolean isLostRace(Throwable cause) {
    return cause instanceof SQLException sql
        && sql.getSQLState() != null
        && (sql.getSQLState().startsWith("40") || sql.getSQLState().equals("23503"));
  }
}
