package duban.testing;

import java.util.ArrayList;
import java.util.List;

/** The document of a small plan. */
public final class PlanText {

  /** 铜山区 and 贾汪区. */
  public static final String PARKS = "各园区管委会";

  /** 贾汪区 and 云龙区. */
  public static final String KEY_PARKS = "各重点园区管委会";

  private static final String NUMERALS = "一二三四五六七八九";
  private static final String OFFICE = "促进中小企业发展工作领导小组办公室";

  private final List<List<MeasureText>> sections = new ArrayList<>();
  private String years = "2023-2025年";
  private String place = "徐州市";
  private String goals = "";

  private PlanText() {}

  /** A plan of these measures, for the years 2023 to 2025. */
  public static PlanText aPlan(MeasureText... measures) {
    return new PlanText().section(measures);
  }

  /** A measure that 市科技局 leads and nobody else has a part in. */
  public static MeasureText aMeasure() {
    return new MeasureText("建立企业培育库,实施精准培育。", List.of("市科技局"), List.of());
  }

  public PlanText section(MeasureText... measures) {
    sections.add(List.of(measures));
    return this;
  }

  /** {@code 2023年}, or {@code 2023-2024年}. */
  public PlanText years(String words) {
    years = words;
    return this;
  }

  /** The plan of another place; the usual one is 徐州市. */
  public PlanText of(String otherPlace) {
    place = otherPlace;
    return this;
  }

  /** A plan that wants these numbers as a whole. */
  public PlanText aimingAt(String sentence) {
    goals = sentence;
    return this;
  }

  /** The document as it would be printed. */
  public String document() {
    String title = place + "企业培育行动方案(" + years + ")";
    String office = place + OFFICE;
    StringBuilder text =
        new StringBuilder(office + "关于印发" + title + "的通知\n徐中小办发〔2023〕9号\n")
            .append("各县(市)区人民政府,市促进中小企业发展工作领导小组成员单位:\n现将方案印发你们,请认真贯彻执行。\n")
            .append(office + "\n2023年3月19日\n" + title + "\n为促进企业发展,制定本方案。\n");
    int heading = 0;
    if (!goals.isEmpty()) {
      text.append(NUMERALS.charAt(heading++)).append("、总体目标\n").append(goals).append("\n");
    }
    int number = 1;
    for (int section = 0; section < sections.size(); section++) {
      text.append(NUMERALS.charAt(heading++)).append("、加强企业培育\n");
      for (MeasureText measure : sections.get(section)) {
        text.append(number++).append(".").append(measure.words());
      }
    }
    return text.toString();
  }

  /** A measure as the document words it. */
  public record MeasureText(String text, List<String> leads, List<String> responsible) {

    public MeasureText ledBy(String... names) {
      return new MeasureText(text, List.of(names), responsible);
    }

    /** Units and groups that work along. */
    public MeasureText with(String... names) {
      return new MeasureText(text, leads, List.of(names));
    }

    public MeasureText saying(String words) {
      return new MeasureText(words, leads, responsible);
    }

    private String words() {
      String others = responsible.isEmpty() ? "" : ";责任单位:" + String.join("、", responsible);
      return text + "(牵头单位:" + String.join("、", leads) + others + ")\n";
    }
  }
}
