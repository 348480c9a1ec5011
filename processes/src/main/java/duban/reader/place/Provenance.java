package duban.reader.place;

import duban.plan.SourceSpan;
import duban.reader.draft.Draft;
import java.util.Map;

/** Finds where the values of a plan stand in its document. */
public final class Provenance {

  private Provenance() {}

  /**
   * By JSON pointer. What is concluded rather than read (running numbers, the section a measure
   * stands under, whether a unit is a group) has no place of its own.
   */
  public static Map<String, SourceSpan> of(Draft draft) {
    PlaceMap map = new PlaceMap(draft.document().source());
    Places places = new Places(draft.document().source());
    new FactPlaces(draft, places).find(map);
    new SectionPlaces(draft, places).find(map);
    new MeasurePlaces(draft, places).find(map);
    new SafeguardPlaces(draft, places).find(map);
    new GoalPlaces(draft, places).find(map);
    new UnitPlaces(draft, places).find(map);
    return map.spans();
  }
}
