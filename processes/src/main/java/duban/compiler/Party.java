package duban.compiler;

import duban.plan.Unit;

/**
 * Whoever has a lane in a measure's process: the office, a unit or a group of units.
 *
 * @param id {@code office} or the {@link Unit#id()}
 */
record Party(String id, String name, Role role) {

  enum Role {
    OFFICE("办公室"),
    LEAD("牵头单位"),
    RESPONSIBLE("责任单位"),
    GROUP("集合单位");

    private final String label;

    Role(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  boolean isOffice() {
    return role == Role.OFFICE;
  }

  boolean isGroup() {
    return role == Role.GROUP;
  }

  /** The lane's height on the page and the distance of its row of tasks from its top. */
  LaneSize laneSize() {
    return isOffice() ? LaneSize.OFFICE : isGroup() ? LaneSize.GROUP : LaneSize.UNIT;
  }
}
