package duban.notification;

import duban.organisation.UnitId;
import org.springframework.lang.Nullable;

/**
 * Some people that a happening is told to. Who they are is found out when it happens.
 *
 * @param unit whose people; null where they follow from the plan
 * @param person a username, for {@link Part#PERSON}
 */
public record Audience(Part part, @Nullable UnitId unit, @Nullable String person) {

  /** The part somebody has in the matter: the reason why they are told. */
  public enum Part {
    /** People who do the work of a unit; where there are none, all who belong to it. */
    STAFF,
    /** Who answers for a unit. */
    HEAD,
    /** People of the office that supervises the plan. */
    OFFICE,
    /** The leaders of the plan. */
    LEADERS,
    /** Somebody by name. */
    PERSON
  }

  public static Audience staffOf(UnitId unit) {
    return new Audience(Part.STAFF, unit, null);
  }

  public static Audience headOf(UnitId unit) {
    return new Audience(Part.HEAD, unit, null);
  }

  public static Audience office() {
    return new Audience(Part.OFFICE, null, null);
  }

  public static Audience leaders() {
    return new Audience(Part.LEADERS, null, null);
  }

  public static Audience office(UnitId unit) {
    return new Audience(Part.OFFICE, unit, null);
  }

  public static Audience leaders(UnitId unit) {
    return new Audience(Part.LEADERS, unit, null);
  }

  public static Audience person(String username) {
    return new Audience(Part.PERSON, null, username);
  }
}
