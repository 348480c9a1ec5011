package duban.reader.draft;

import duban.reader.text.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The leading group of a plan, its office, and the unit that houses the office; null where the text
 * does not name them.
 */
record LeadingGroup(String group, String office, String officeHost) {

  private static final Pattern NAME =
      Pattern.compile(
          "(?:^|[^\\p{IsHan}]|成立|建立|设立)((?:(?!成立|建立|设立|组建|调整)\\p{IsHan}{2,4}?(?=[省市县区州]))?[省市县区州]\\p{IsHan}[\\p{IsHan}()\uFF08\uFF09]{2,36}?领导小组)");
  private static final Pattern HOST =
      Pattern.compile("(\\p{IsHan}{0,40}?领导小组办公室|办公室)设在(\\p{IsHan}{2,20}?[局委办部厅会])");

  /**
   * @param lines of the whole document; the form of the name most used counts
   */
  static LeadingGroup of(List<Line> lines, String issuer) {
    Map<String, Integer> uses = new LinkedHashMap<>();
    String host = null;
    for (Line line : lines) {
      for (Matcher m = NAME.matcher(line.text()); m.find(); ) {
        uses.merge(m.group(1), 1, Integer::sum);
      }
      Matcher hosted = HOST.matcher(line.text());
      host = host == null && hosted.find() ? hosted.group(2) : host;
    }
    String group =
        uses.keySet().stream().reduce((a, b) -> uses.get(b) > uses.get(a) ? b : a).orElse(null);
    return new LeadingGroup(group, office(issuer, host), host);
  }

  private static String office(String issuer, String host) {
    if (issuer != null && issuer.endsWith("领导小组办公室")) {
      return issuer;
    }
    return host == null ? null : "领导小组办公室";
  }
}
