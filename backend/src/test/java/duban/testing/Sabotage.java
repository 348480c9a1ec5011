package duban.testing;

import duban.work.OpenTask;
import duban.work.TaskAppeared;
import duban.work.TaskGone;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;

/** Lets something fail in the middle of a transaction, deep inside the engine. */
public class Sabotage {

  /** The failure, so that a test can tell it from others. */
  public static final class Failure extends RuntimeException {}

  private volatile Predicate<OpenTask> appearing = task -> false;
  private volatile Predicate<OpenTask> ending = task -> false;

  /** Fails when such a task is about to be opened. */
  public void whenAppears(Predicate<OpenTask> task) {
    appearing = task;
  }

  /** Fails when such a task is about to end. */
  public void whenEnds(Predicate<OpenTask> task) {
    ending = task;
  }

  public void stop() {
    appearing = task -> false;
    ending = task -> false;
  }

  @EventListener
  void on(TaskAppeared appeared) {
    if (appearing.test(appeared.task())) {
      throw new Failure();
    }
  }

  @EventListener
  void on(TaskGone gone) {
    if (ending.test(gone.task())) {
      throw new Failure();
    }
  }
}
