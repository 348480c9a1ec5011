package duban.plan;

/** The territory a plan is for: {@code 徐州市}, a prefecture. */
public record Jurisdiction(String name, Level level) {

  /** Administrative level, as counted in 省、市、县. */
  public enum Level {
    NATION,
    PROVINCE,
    PREFECTURE,
    COUNTY
  }
}
