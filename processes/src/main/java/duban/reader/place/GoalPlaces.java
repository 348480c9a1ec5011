package duban.reader.place;

import duban.plan.Indicator;
import duban.reader.draft.Draft;
import duban.reader.draft.Structure;
import duban.reader.table.GoalTable.Goal;
import duban.reader.text.Line;
import java.util.List;
import java.util.Optional;

/** Where the goals of the whole plan stand: in its prose or in its tables of goals. */
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
    for (int i = 0; i < goals.size(); i++) {
      String phrase = goals.get(i).phrase();
      Line in = cell(goals.get(i)).orElse(places.everywhere());
      map.put(Pointers.goal(i), places.first(phrase, in));
    }
  }

  private Optional<Line> cell(Indicator goal) {
    return document.goals().all().stream()
        .filter(each -> each.indicator() == goal)
        .map(Goal::words)
        .findFirst();
  }
}
