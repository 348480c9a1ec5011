package duban.reader.place;

import duban.plan.SourceSpan;
import duban.reader.text.Line;
import duban.reader.text.SourceText;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where the values of a plan stand, by JSON pointer, while they are being found. */
final class PlaceMap {

  private final SourceText source;
  private final Map<String, SourceSpan> spans = new LinkedHashMap<>();

  PlaceMap(SourceText source) {
    this.source = source;
  }

  /** Notes a place; null where there is none. */
  void put(String pointer, Line place) {
    if (place != null && !place.isEmpty()) {
      spans.put(pointer, source.span(place.start(), place.end()));
    }
  }

  Map<String, SourceSpan> spans() {
    return spans;
  }
}
