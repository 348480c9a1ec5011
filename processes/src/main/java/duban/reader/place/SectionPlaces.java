package duban.reader.place;

import duban.plan.Section;
import duban.reader.draft.Draft;
import duban.reader.draft.Structure;
import duban.reader.outline.Entry;
import duban.reader.text.Line;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Where the headings stand that measures stand under. */
final class SectionPlaces {

  private final Structure document;
  private final List<Section> sections;
  private final Places places;

  SectionPlaces(Draft draft, Places places) {
    this.document = draft.document();
    this.sections = draft.plan().sections();
    this.places = places;
  }

  void find(PlaceMap map) {
    for (int i = 0; i < sections.size(); i++) {
      String path = sections.get(i).number();
      int index = i;
      Stream.concat(document.outline().entries().stream(), inTables())
          .filter(entry -> entry.path().equals(path))
          .findFirst()
          .ifPresent(entry -> map.put(Pointers.section(index), heading(entry)));
    }
  }

  private Stream<Entry> inTables() {
    return document.assignment().own().stream()
        .flatMap(
            measure -> Stream.iterate(measure.entry().parent(), Objects::nonNull, Entry::parent));
  }

  private Line heading(Entry entry) {
    return places.between(entry.number().start(), entry.lines().get(0).end());
  }
}
