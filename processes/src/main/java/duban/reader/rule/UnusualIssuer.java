package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.reader.text.Width;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A name under the notice that does not look like those of bodies. */
public final class UnusualIssuer implements PlanRule {

  private static final Pattern BODY =
      Pattern.compile(
          "\\p{IsHan}{2,40}(?:局|委|部|厅|院|会|办|府|室|组|队|署|行|司|处|站|所|社|校|学|中心|集团|指挥部|专班|海关|法院|检察院|机关|街道|会议|镇|乡|联|团)");
  // 乐水市教育局乐水市财政局
  private static final Pattern TWO =
      Pattern.compile("(\\p{IsHan}{2,4}[省市县区州])\\p{IsHan}{2,20}[局委办厅府会]\\1.+");

  @Override
  public List<Finding> check(PlacedPlan placed) {
    String issuer = placed.plan().issuer();
    return issuer == null || Stream.of(issuer.split("[、 ]")).allMatch(UnusualIssuer::isBody)
        ? List.of()
        : List.of(
            placed.finding(
                Level.WARNING,
                "issuer-unusual",
                "/issuer",
                "“" + issuer + "”不像印发单位的名称",
                "请对照原文的落款改正印发单位"));
  }

  private static boolean isBody(String name) {
    String plain = Width.half(name).replaceFirst("\\((?!.*代)[^()]*\\)$", "");
    return BODY.matcher(plain).matches() && !TWO.matcher(plain).matches();
  }
}
