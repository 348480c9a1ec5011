package duban.work;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/**
 * Where people of one process queue who complete tasks of the same measure. The database lets them
 * in one by one; without this queue each would wait there with a connection, and fifty members of a
 * group who report in the same minute would leave none for anybody else.
 */
@Component
class Turns {

  private final Lock[] turns = new Lock[256];

  Turns() {
    for (int i = 0; i < turns.length; i++) {
      turns[i] = new ReentrantLock(true);
    }
  }

  /** The turn of a measure, or of a plan as a whole; a few share one. */
  Lock of(OpenTask task) {
    String what = task.measure() == null ? task.plan() : task.measure().value();
    return turns[Math.floorMod(what.hashCode(), turns.length)];
  }
}
