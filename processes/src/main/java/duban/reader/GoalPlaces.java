package duban.reader;

import duban.plan.Indicator;
import java.util.List;

/** Where the goals of the whole plan stand: in its prose or in its table of goals. */
final class GoalPlaces {

  private final Structure document;
  private final List<Indicator> goals;
  private final Places places;

  GoalPlaces(Draft draft, Places places) {
    this.document = draft.document();
    this.goals = draft.plan().goals();
    this.places = places;
  }

  void find(PlaceMap map) {
    List<Line> cells = document.goals().cells();
    Line table = cells.isEmpty() ? places.everywhere() : from(cells.get(0));
    for (int i = 0; i < goals.size(); i++) {
      boolean tabular = document.goals().goals().contains(goals.get(i));
      Line in = tabular ? table : places.everywhere();
      Line place = places.first(goals.get(i).phrase(), in);
      map.put(Pointers.goal(i), place);
      if (tabular && place != null) {
        table = from(place); // the same words may stand in several rows
      }
    }
  }

  private Line from(Line line) {
    return places.between(line.start(), places.everywhere().end());
  }
}
