package duban.reader.place;

import duban.plan.Unit;
import duban.reader.clause.PlacedClause;
import duban.reader.draft.Draft;
import duban.reader.text.Line;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Where units are named. */
final class UnitPlaces {

  private final Draft draft;
  private final Places places;
  private final List<Line> clauses;

  UnitPlaces(Draft draft, Places places) {
    this.draft = draft;
    this.places = places;
    Stream<Line> placed = draft.clauses().stream().map(PlacedClause::place);
    Stream<Line> cells =
        draft.document().tasks().rows().stream().flatMap(row -> row.units().stream());
    this.clauses = Stream.concat(placed, cells).toList();
  }

  /** The first use of each. */
  void find(PlaceMap map) {
    List<Unit> units = draft.plan().units();
    for (int i = 0; i < units.size(); i++) {
      map.put(Pointers.unit(i), of(units.get(i).name(), clauses));
    }
  }

  /**
   * Where the unit is named, by any of its names, in the first of these lines that names it, else
   * in any clause of the document; null where none does.
   */
  Line of(String name, List<Line> lines) {
    return Stream.concat(lines.stream(), clauses.stream())
        .map(line -> in(line, name))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private Line in(Line line, String name) {
    List<String> aliases = draft.plan().unit(name).map(Unit::aliases).orElse(List.of());
    return Stream.concat(Stream.of(name), aliases.stream())
        .map(form -> places.name(form, line))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
