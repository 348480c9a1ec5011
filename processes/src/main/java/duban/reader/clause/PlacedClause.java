package duban.reader.clause;

import duban.reader.text.Line;

/**
 * A clause and where it stands.
 *
 * @param place its line, or the part of a line it takes
 * @param ownLine whether it has a line of its own, and so speaks for the group of measures above
 */
public record PlacedClause(Line place, Clause clause, boolean ownLine) {

  public PlacedClause onOwnLine(boolean alone) {
    return new PlacedClause(place, clause, alone);
  }

  /** The same clause in a line that starts here instead of at the beginning of the text. */
  PlacedClause shifted(int start) {
    return new PlacedClause(new Line(start + place.start(), place.text()), clause, ownLine);
  }
}
