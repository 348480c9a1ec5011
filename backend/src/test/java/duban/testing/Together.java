package duban.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Does several things at the same moment. */
public final class Together {

  private Together() {}

  /**
   * Runs each in a thread of its own, all let go at once.
   *
   * @return what they threw, in their order
   */
  public static List<Throwable> run(Runnable... actions) {
    ExecutorService threads = Executors.newFixedThreadPool(actions.length);
    CyclicBarrier start = new CyclicBarrier(actions.length);
    try {
      List<Future<?>> runs = new ArrayList<>();
      for (Runnable action : actions) {
        runs.add(
            threads.submit(
                () -> {
                  start.await();
                  action.run();
                  return null;
                }));
      }
      return failures(runs);
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Throwable> failures(List<Future<?>> runs) {
    List<Throwable> failures = new ArrayList<>();
    for (Future<?> run : runs) {
      try {
        run.get(30, TimeUnit.SECONDS);
      } catch (ExecutionException ex) {
        failures.add(ex.getCause());
      } catch (Exception ex) {
        failures.add(ex);
      }
    }
    return failures;
  }
}
