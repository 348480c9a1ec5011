package duban.reader;

import duban.plan.Finding;
import duban.plan.Plan;
import duban.plan.Reading;
import duban.reader.outline.Outline;
import duban.reader.text.Line;
import java.util.List;

/** Small plans for tests. */
public final class Texts {

  public static final String HEAD =
      """
      乐水市人民政府办公室关于印发乐水市促进就业行动方案(2024-2026年)的通知
      乐政办发〔2024〕5号
      各县(市)区人民政府,市有关单位:
      现将方案印发你们,请认真贯彻执行。
      乐水市人民政府办公室
      2024年3月5日
      乐水市促进就业行动方案(2024-2026年)
      为促进就业,制定本方案。
      """;

  private Texts() {}

  public static Reading reading(String body) {
    return PlanReader.read("leshui-2024", HEAD + body);
  }

  public static Plan plan(String body) {
    return reading(body).plan();
  }

  public static List<String> codes(String body) {
    return reading(body).findings().stream().map(Finding::code).toList();
  }

  public static List<Line> lines(String text) {
    return Line.of(text);
  }

  public static Outline outline(String text) {
    return Outline.of(lines(text));
  }

  /** What the first finding with this code says. */
  public static String message(String body, String code) {
    return reading(body).findings().stream()
        .filter(finding -> finding.code().equals(code))
        .map(Finding::message)
        .findFirst()
        .orElse(null);
  }

  /** The words a finding with this code points at. */
  public static String place(String body, String code) {
    Reading reading = reading(body);
    return reading.findings().stream()
        .filter(finding -> finding.code().equals(code))
        .map(Finding::place)
        .map(place -> reading.text().substring(place.offset(), place.end()))
        .findFirst()
        .orElse(null);
  }
}
