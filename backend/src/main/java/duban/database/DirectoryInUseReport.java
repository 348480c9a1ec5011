package duban.database;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Reports {@link DirectoryInUse} as the one line it is, in place of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DirectoryInUseReport implements SpringBootExceptionReporter {

  @Override
  public boolean reportException(Throwable failure) {
    if (NestedExceptionUtils.getMostSpecificCause(failure) instanceof DirectoryInUse inUse) {
      System.err.println(inUse.getMessage());
      return true;
    }
    return false;
  }
}
