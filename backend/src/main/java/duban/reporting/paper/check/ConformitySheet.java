package duban.reporting.paper.check;

import duban.reporting.paper.pdf.FontShelf;
import java.util.List;
import java.util.function.UnaryOperator;
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

  /** In the words of a language. */
  public ConformitySheet in(UnaryOperator<String> words) {
    return new ConformitySheet(
        checks.stream().map(check -> check.in(words)).toList(),
        warnings.stream().map(words).toList(),
        limits.stream().map(words).toList());
  }

  /** As a text that goes along as a file. */
  public String text(UnaryOperator<String> words) {
    return in(words).lines(words).collect(Collectors.joining("\n", "", "\n"));
  }

  private Stream<String> lines(UnaryOperator<String> words) {
    return Stream.of(
            Stream.of(
                words.apply("公文格式符合性检查表（GB/T 9704-2012）"),
                words.apply(passed() ? "结论：所查各项均符合" : "结论：有不符合项，见下")),
            section(words.apply("一、对生成的Word文件逐项核对"), of(Check.Subject.FILE, words)),
            section(words.apply("二、对渲染结果逐页测量"), of(Check.Subject.RENDERED, words)),
            section(words.apply("三、字体提示"), listed(warnings, words)),
            section(words.apply("四、未作检查或须人工把关的事项"), listed(limits, words)))
        .flatMap(part -> part);
  }

  private static Stream<String> section(String title, Stream<String> lines) {
    return Stream.concat(Stream.of("", title), lines);
  }

  private Stream<String> of(Check.Subject subject, UnaryOperator<String> words) {
    return checks.stream()
        .filter(check -> check.of() == subject)
        .map(
            check ->
                words.apply(check.passed() ? "［符合］" : "［不符合］")
                    + check.rule()
                    + words.apply("：要求 ")
                    + check.wanted()
                    + words.apply("；实际 ")
                    + check.found());
  }

  private static Stream<String> listed(List<String> all, UnaryOperator<String> words) {
    return all.isEmpty() ? Stream.of(words.apply("无。")) : all.stream().map(it -> "· " + it);
  }
}
