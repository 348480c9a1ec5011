package duban.organisation;

/** The level of government a unit works at. */
public enum UnitLevel {
  NATIONAL,
  PROVINCE,
  PREFECTURE,
  COUNTY
}
