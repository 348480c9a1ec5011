package duban.reporting.paper.check;

import duban.reporting.paper.pdf.FontShelf;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What goes with a document: what was checked of it, and what its reader has to know.
 *
 * @param checks in the order in which a page is read
 * @param warnings of fonts: what readers need, and what stands in for what in the PDF
 * @param limits what cannot be checked here, and is to be seen to by a person
 */
public record ConformitySheet(List<Check> checks, List<String> warnings, List<String> limits) {

  private static final List<String> LIMITS =
      List.of(
          "版心、行数和字数的渲染检查在本系统生成的PDF上进行；Word、WPS、LibreOffice中的分页取决于该机字体。",
          "不绘制、不套印印章；署名与日期处已留出用印位置。",
          "期号式专报（第N期）不是标准规定的文种格式，版心、字体和层次按标准编排。");

  /**
   * @param docx as produced
   * @param pdf of the same
   */
  public static ConformitySheet of(byte[] docx, byte[] pdf, FontShelf fonts) {
    FileChecks file = FileChecks.of(docx);
    List<Check> checks =
        Stream.concat(file.all().stream(), RenderedChecks.of(pdf).stream()).toList();
    return new ConformitySheet(checks, FontWarnings.of(file.fonts(), fonts), LIMITS);
  }

  /** Whether nothing that was checked is otherwise. */
  public boolean passed() {
    return checks.stream().allMatch(Check::passed);
  }

  /** As a text that goes along as a file. */
  public String text() {
    StringBuilder text = new StringBuilder("公文格式符合性检查表（GB/T 9704-2012）\n");
    text.append("结论：").append(passed() ? "所查各项均符合" : "有不符合项，见下").append("\n\n");
    section(text, "一、对生成的Word文件逐项核对", Check.Subject.FILE);
    section(text, "二、对渲染结果逐页测量", Check.Subject.RENDERED);
    text.append("三、字体提示\n").append(lines(warnings)).append("\n\n");
    text.append("四、未作检查或须人工把关的事项\n").append(lines(limits)).append('\n');
    return text.toString();
  }

  private void section(StringBuilder text, String title, Check.Subject of) {
    text.append(title).append('\n');
    for (Check check : checks) {
      if (check.of() == of) {
        text.append(check.passed() ? "［符合］" : "［不符合］").append(check.rule());
        text.append("：要求 ").append(check.wanted());
        text.append("；实际 ").append(check.found()).append('\n');
      }
    }
    text.append('\n');
  }

  private static String lines(List<String> all) {
    return all.isEmpty()
        ? "无。"
        : all.stream().map(it -> "· " + it).collect(Collectors.joining("\n"));
  }
}
