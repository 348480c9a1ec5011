package duban.filing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A column of the exported sheet. The key finds it again in a workbook, its words in either
 * language in a table that people made from one.
 *
 * @param key as on the page; a figure's is {@code figure1}, its indicator's {@code figure1.name}
 * @param width in characters
 */
record Column(String key, String zh, String en, int width, Kind kind) {

  /** What may stand in a column. */
  enum Kind {
    /** Shown, not to be changed. */
    GIVEN,
    TEXT,
    CHOICE,
    DATE,
    NUMBER
  }

  static final Column TASK = given("task", "任务编号", "Task id", 10);
  static final Column VERSION = given("version", "版本", "Version", 10);
  static final Column PLAN = given("plan", "方案", "Plan", 18);
  static final Column NUMBER = given("number", "编号", "No.", 7);
  static final Column MEASURE = given("measure", "措施", "Measure", 26);
  static final Column KIND = given("kind", "任务", "Task", 10);
  static final Column UNIT = given("unit", "填报单位", "Unit", 12);
  static final Column PERIOD = given("period", "报告期", "Period", 12);
  static final Column DUE = given("due", "期限", "Due", 12);
  static final Column LAST = given("last", "上期进展", "Last progress", 30);
  static final Column IN_TIME = new Column("inTime", "能否按期完成", "In time?", 12, Kind.CHOICE);

  private static final List<Column> SAID =
      List.of(
          text("progress", "工作进展", "Progress", 40),
          text("problems", "存在问题", "Problems", 30),
          text("nextSteps", "下一步打算", "Next steps", 30),
          IN_TIME,
          text("delayReason", "不能按期完成的原因", "Why not", 24),
          new Column("expectedOn", "预计完成日期", "Expected on", 12, Kind.DATE),
          text("coordination", "需协调事项", "Coordination needed", 24),
          text("coordinationFrom", "请谁协调", "By whom", 14));

  /**
   * All columns, in order.
   *
   * @param figures how many figures the row has that is asked for most
   */
  static List<Column> all(int figures) {
    Stream<Column> given =
        Stream.of(TASK, VERSION, PLAN, NUMBER, MEASURE, KIND, UNIT, PERIOD, DUE, LAST);
    Stream<Column> numbers =
        Stream.iterate(1, n -> n + 1)
            .limit(figures)
            .flatMap(n -> Stream.of(indicator(n), figure(n)));
    return Stream.of(given, SAID.stream(), numbers).flatMap(it -> it).toList();
  }

  static Column indicator(int place) {
    return given("figure" + place + ".name", "指标" + place, "Indicator " + place, 16);
  }

  static Column figure(int place) {
    return new Column("figure" + place, "指标" + place + "数据", "Figure " + place, 12, Kind.NUMBER);
  }

  /** The column that a heading names, by key or words. */
  static Optional<Column> named(String heading, int figures) {
    String name = heading.replaceAll("[\\s*]", "");
    return all(figures).stream()
        .filter(
            it ->
                it.key.equals(name)
                    || it.zh.equals(name)
                    || it.en.replace(" ", "").equalsIgnoreCase(name))
        .findFirst();
  }

  boolean editable() {
    return kind != Kind.GIVEN;
  }

  /** Whether only the program reads it. */
  boolean hidden() {
    return this == TASK || this == VERSION;
  }

  boolean required() {
    return key.equals("progress") || key.equals("nextSteps") || kind == Kind.CHOICE;
  }

  /** Most characters of a text, as the form has it. */
  int max() {
    return switch (key) {
      case "progress", "problems", "nextSteps" -> 5000;
      case "coordinationFrom" -> 200;
      default -> 2000;
    };
  }

  String words(boolean english) {
    return english ? en : zh;
  }

  private static Column given(String key, String zh, String en, int width) {
    return new Column(key, zh, en, width, Kind.GIVEN);
  }

  private static Column text(String key, String zh, String en, int width) {
    return new Column(key, zh, en, width, Kind.TEXT);
  }
}
