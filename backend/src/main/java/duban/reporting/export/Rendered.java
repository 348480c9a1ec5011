package duban.reporting.export;

import duban.reporting.PeriodReport;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The documents made last. Setting a long report takes seconds, and the same words make the same
 * document: whoever takes it as Word, as PDF and with its conformity sheet waits once.
 */
final class Rendered {

  /** Some megabytes. */
  private static final int MOST = 12;

  private final Map<Key, byte[]> documents =
      Collections.synchronizedMap(
          new LinkedHashMap<>(MOST, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, byte[]> eldest) {
              return size() > MOST;
            }
          });

  /** The words of a report are known by its number and revision. */
  private record Key(long report, int revision, Format format) {}

  byte[] of(PeriodReport report, Format format, Supplier<byte[]> make) {
    Key key = new Key(report.id(), report.revision(), format);
    byte[] made = documents.get(key);
    if (made == null) {
      made = make.get();
      documents.put(key, made);
    }
    return made;
  }
}
