package duban.engine;

/**
 * Two transactions changed the same process instance at the same moment and this one lost. Nothing
 * was written; trying the whole use case again is safe.
 */
public final class SimultaneousChange extends RuntimeException {

  SimultaneousChange(RuntimeException cause) {
    super(cause);
  }
}
