package duban.reader;

import duban.plan.Section;
import java.util.List;

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
      document.outline().entries().stream()
          .filter(entry -> entry.path().equals(path))
          .findFirst()
          .ifPresent(entry -> map.put(Pointers.section(index), heading(entry)));
    }
  }

  private Line heading(Entry entry) {
    return places.between(entry.number().start(), entry.lines().get(0).end());
  }
}
