package duban.reader.outline;

import duban.reader.text.Line;
import duban.reader.text.Marker;
import java.util.List;

/**
 * A numbered line of the outline and the lines that belong to it.
 *
 * @param parent the entry it stands under; null at the top
 * @param number where its number stands
 * @param lines the rest of the numbered line (empty when nothing follows), then unnumbered ones
 */
public record Entry(Entry parent, Marker marker, Line number, List<Line> lines) {

  /** The numbers from the top down to this one: {@code 二/(一)}. */
  public String path() {
    return parent == null ? marker.label() : parent.path() + "/" + marker.label();
  }

  public Entry top() {
    return parent == null ? this : parent.top();
  }
}
