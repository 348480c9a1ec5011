package duban.reader.draft;

import duban.plan.Section;
import duban.reader.outline.Entry;
import duban.reader.outline.Outline;
import duban.reader.outline.Passage;
import duban.reader.text.Marker.Style;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The headings that measures stand under. */
final class Sections {

  private final Outline outline;
  private final Map<Entry, String> numbers = new IdentityHashMap<>();
  private final Set<String> used = new HashSet<>();
  private final Map<Entry, Boolean> besideHeadings = new IdentityHashMap<>();

  Sections(Outline outline) {
    this.outline = outline;
  }

  /** The heading a measure stands under, by its number; null where there is none. */
  String of(Entry measure) {
    Entry heading = heading(measure);
    return heading == null ? null : number(heading);
  }

  List<Section> of(List<Entry> measures) {
    Map<String, Section> sections = new LinkedHashMap<>();
    for (Entry measure : measures) {
      Entry heading = heading(measure);
      if (heading != null) {
        String title = Passage.of(heading).heading();
        sections.putIfAbsent(number(heading), new Section(number(heading), title));
      }
    }
    return List.copyOf(sections.values());
  }

  /** Its path; headings of several tables may have the same one, then with a number behind it. */
  private String number(Entry heading) {
    return numbers.computeIfAbsent(heading, any -> unused(heading.path()));
  }

  private String unused(String path) {
    String number = path;
    for (int copy = 2; used.contains(number); copy++) {
      boolean running = path.matches("\\d+");
      number = running ? String.valueOf(Integer.parseInt(number) + 1) : path + "-" + copy;
    }
    used.add(number);
    return number;
  }

  // beside headings with measures of their own a measure is its own heading
  private Entry heading(Entry measure) {
    boolean inTable = measure.marker().style() == Style.ROW;
    boolean beside =
        !inTable
            && besideHeadings.computeIfAbsent(
                measure.parent(),
                parent -> !outline.below(parent).stream().allMatch(outline::isLeaf));
    return beside ? measure : measure.parent();
  }
}
