package duban.calendar;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Values from the database that rarely change and are asked for thousands of times in one
 * transaction. Each is read again after a second of real time, so that several nodes on one
 * database agree by then.
 */
public final class Briefly<K, V> {

  private static final long KEPT = Duration.ofSeconds(1).toNanos();

  private final ConcurrentMap<K, Kept<V>> values = new ConcurrentHashMap<>();
  private final Function<K, V> source;

  public Briefly(Function<K, V> source) {
    this.source = source;
  }

  public V get(K key) {
    Kept<V> kept = values.get(key);
    if (kept == null || System.nanoTime() - kept.since() > KEPT) {
      kept = new Kept<>(source.apply(key), System.nanoTime());
      values.put(key, kept);
    }
    return kept.value();
  }

  /** Has the next one who asks read the database. */
  public void forget(K key) {
    values.remove(key);
  }

  private record Kept<V>(V value, long since) {}
}
