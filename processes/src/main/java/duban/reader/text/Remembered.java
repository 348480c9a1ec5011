package duban.reader.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A function of texts that keeps what it gave before: each step of the reader asks about the same
 * lines again. It keeps a bounded number of texts, long ones not at all, and forgets them together.
 */
public final class Remembered<T> {

  private static final int MOST = 4096;
  private static final int LONGEST = 2000;

  private final Function<String, T> function;
  private final Map<String, T> known = new ConcurrentHashMap<>();

  /**
   * @param function looks at nothing but the text, and what it gives is never changed
   */
  public Remembered(Function<String, T> function) {
    this.function = function;
  }

  public T of(String text) {
    T before = known.get(text);
    if (before != null) {
      return before;
    }
    T value = function.apply(text);
    if (text.length() <= LONGEST) {
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(text, value);
    }
    return value;
  }
}
