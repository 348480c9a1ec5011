package duban.reader.place;

import duban.plan.Safeguard;
import duban.reader.draft.Draft;
import duban.reader.draft.Structure;
import duban.reader.outline.Entry;
import duban.reader.outline.Passage;
import duban.reader.text.Line;
import java.util.List;

/** Where the safeguards (保障措施) stand. */
final class SafeguardPlaces {

  private final Structure document;
  private final List<Safeguard> safeguards;
  private final Places places;

  SafeguardPlaces(Draft draft, Places places) {
    this.document = draft.document();
    this.safeguards = draft.plan().organisational();
    this.places = places;
  }

  void find(PlaceMap map) {
    List<Entry> entries = document.selected().safeguards();
    for (int i = 0; i < safeguards.size(); i++) {
      Entry entry = entries.get(i);
      String pointer = Pointers.safeguard(i);
      Line whole = places.between(entry.number().start(), Passage.of(entry).end());
      Line body = places.between(entry.number().end(), whole.end());
      map.put(pointer, whole);
      map.put(pointer + "/number", entry.number());
      map.put(pointer + "/title", places.first(safeguards.get(i).title(), body));
      map.put(pointer + "/text", places.last(safeguards.get(i).text(), body));
    }
  }
}
