package duban.reader.text;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A damaged place whose words are certain.
 *
 * @param start where it stands in the document
 * @param end where it ends there
 * @param text what it is to be; not longer than the place
 */
public record Repair(int start, int end, String text) {

  /** The document with its repairs, in order. */
  static SourceText apply(String document, List<Repair> repairs) {
    StringBuilder text = new StringBuilder();
    IntStream.Builder origin = IntStream.builder();
    int done = 0;
    for (Repair repair : repairs) {
      text.append(document, done, repair.start).append(repair.text);
      IntStream.range(done, repair.start + repair.text.length()).forEach(origin);
      done = repair.end;
    }
    text.append(document, done, document.length());
    IntStream.rangeClosed(done, document.length()).forEach(origin);
    return new SourceText(text.toString(), origin.build().toArray());
  }
}
