package duban.engine;

import java.sql.SQLException;

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
      if (cause instanceof SimultaneousChange || isRollback(cause)) {
        return true;
      }
    }
    return false;
  }

  /** SQL states of class 40: the database gave up one of two transactions, as in a deadlock. */
  private static boolean isRollback(Throwable cause) {
    return cause instanceof SQLException sql
        && sql.getSQLState() != null
        && sql.getSQLState().startsWith("40");
  }
}
