package duban.planning;

/** Name of a measure among all plans, and business key of its process: {@code xuzhou-2023/5}. */
public record MeasureId(String value) {

  public MeasureId {
    if (!value.matches("[A-Za-z0-9-]+/[0-9.]+")) {
      throw new MeasureNotFound(value);
    }
  }

  public static MeasureId of(String value) {
    return new MeasureId(value);
  }

  public static MeasureId of(String plan, String number) {
    return new MeasureId(plan + "/" + number);
  }

  public String plan() {
    return value.substring(0, value.indexOf('/'));
  }

  public String number() {
    return value.substring(value.indexOf('/') + 1);
  }

  @Override
  public String toString() {
    return value;
  }
}
