package duban.reporting.facts;

/**
 * A reason not to believe a good class yet.
 *
 * @param times how often within the periods looked at; 0 where it is not a number of times
 */
public record Doubt(Kind kind, int times) {

  /** What speaks against it. */
  public enum Kind {
    NO_EVIDENCE("进展报告未附佐证材料"),
    LATE("迟报"),
    MISSING("缺报"),
    RETURNED("被退回"),
    COPIED("与上期雷同");

    private final String title;

    Kind(String title) {
      this.title = title;
    }
  }

  /** 缺报 2 次. */
  public String inWords() {
    return times == 0 ? kind.title : kind.title + " " + times + " 次";
  }
}
