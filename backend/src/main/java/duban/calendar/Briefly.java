package duban.calendar;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Values from the database that rarely change and are asked for thousands of times in one
 * transaction. Each is read again after a second of real time, so that several nodes on one
 * database agree by then. A transaction that changes one sees its own change at once, others when
 * it is committed.
 */
public final class Briefly<K, V> {

  private static final long KEPT = Duration.ofSeconds(1).toNanos();

  private final ConcurrentMap<K, Kept<V>> values = new ConcurrentHashMap<>();
  private final Function<K, V> source;

  public Briefly(Function<K, V> source) {
    this.source = source;
  }

  public V get(K key) {
    Changed<K, V> changed = changedHere(key);
    if (changed != null) {
      return changed.value();
    }
    Kept<V> kept = values.get(key);
    if (kept == null || System.nanoTime() - kept.since() > KEPT) {
      kept = new Kept<>(source.apply(key), System.nanoTime());
      values.put(key, kept);
    }
    return kept.value();
  }

  /** To be called after writing. */
  public void changed(K key) {
    values.remove(key);
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      return;
    }
    Changed<K, V> before = changedHere(key);
    if (before != null) {
      before.value = null;
      return;
    }
    TransactionSynchronizationManager.bindResource(new Token(this, key), new Changed<>(this, key));
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(
                new Token(Briefly.this, key));
            // what others read meanwhile was not committed yet
            values.remove(key);
          }
        });
  }

  @SuppressWarnings("unchecked")
  private Changed<K, V> changedHere(K key) {
    return (Changed<K, V>) TransactionSynchronizationManager.getResource(new Token(this, key));
  }

  private record Kept<V>(V value, long since) {}

  private record Token(Briefly<?, ?> values, Object key) {}

  /** A value as the transaction that changed it sees it. */
  private static final class Changed<K, V> {

    private final Briefly<K, V> values;
    private final K key;
    private V value;

    private Changed(Briefly<K, V> values, K key) {
      this.values = values;
      this.key = key;
    }

    private V value() {
      if (value == null) {
        value = values.source.apply(key);
      }
      return value;
    }
  }
}
