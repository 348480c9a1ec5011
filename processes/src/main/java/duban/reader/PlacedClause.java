package duban.reader;

/**
 * A clause and where it stands.
 *
 * @param place its line, or the part of a line it takes
 * @param ownLine whether it has a line of its own, and so speaks for the group of measures above
 */
record PlacedClause(Line place, Clause clause, boolean ownLine) {

  PlacedClause onOwnLine(boolean alone) {
    return new PlacedClause(place, clause, alone);
  }
}
