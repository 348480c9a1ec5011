package duban.reader;

import duban.plan.Section;
import duban.reader.Marker.Style;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The headings that measures stand under. */
final class Sections {

  private final Outline outline;

  Sections(Outline outline) {
    this.outline = outline;
  }

  /** The heading a measure stands under, by its path; null where there is none. */
  String of(Entry measure) {
    Entry heading = heading(measure);
    return heading == null ? null : heading.path();
  }

  List<Section> of(List<Entry> measures) {
    Map<String, Section> sections = new LinkedHashMap<>();
    for (Entry measure : measures) {
      Entry heading = heading(measure);
      if (heading != null) {
        String title = Passage.of(heading).heading();
        sections.putIfAbsent(heading.path(), new Section(heading.path(), title));
      }
    }
    return List.copyOf(sections.values());
  }

  // beside headings with measures of their own a measure is its own heading
  private Entry heading(Entry measure) {
    boolean inTable = measure.marker().style() == Style.ROW;
    boolean besideHeadings =
        !inTable
            && outline.entries().stream()
                .anyMatch(e -> e.parent() == measure.parent() && !outline.isLeaf(e));
    return besideHeadings ? measure : measure.parent();
  }
}
