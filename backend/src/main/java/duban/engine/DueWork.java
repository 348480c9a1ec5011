package duban.engine;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * What falls due beside the engine's jobs. Whoever owns it runs it as time goes by; when the clock
 * is moved, {@link EngineClock} runs it at its own moments, among the jobs.
 */
public interface DueWork {

  /** When something is due next, past or future; null when nothing waits. */
  @Nullable
  Instant nextDue();

  /**
   * Does what is due by now.
   *
   * @return how many things were done
   */
  int runDue();
}
