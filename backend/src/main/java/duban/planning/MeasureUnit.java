package duban.planning;

import duban.organisation.UnitId;

/**
 * A unit in a measure.
 *
 * @param ref the unit's id in the plan and its models, {@code u03}
 * @param unit the registered unit, or group of units, behind it
 */
public record MeasureUnit(String ref, Role role, UnitId unit) {

  /** 牵头、责任, or a name that stands for a group of units. */
  public enum Role {
    LEAD,
    RESPONSIBLE,
    COLLECTIVE
  }
}
