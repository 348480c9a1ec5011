package duban.reader.draft;

import duban.reader.clause.UnitNames;
import duban.reader.text.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labelled facts that a government site prints above a document: 发文机关, 成文日期. */
final class PageFields {

  private static final Pattern PUBLISHER =
      Pattern.compile(
          "(?:发布机构|发布单位|发布机关|发文机关|发文单位|制发机关|信息来源):\\s*(\\p{IsHan}{3,}?(?:\\(\\p{IsHan}{2,6}\\))?)"
              + "(?=\\s|$|(?:成文|生成|发布|发文)日期|索引号|文号|名称|主题|有效性)");
  private static final Pattern DATED =
      Pattern.compile("(?:成文|发文|印发|制发)(?:日期|时间):\\s*(\\d{4})[-年/.](\\d{1,2})[-月/.](\\d{1,2})");

  private PageFields() {}

  /** Full names of the bodies that the page says published it. */
  static List<String> publishers(List<Line> head) {
    return fields(head).stream()
        .map(PUBLISHER::matcher)
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1))
        .filter(UnitNames::isPlausible)
        .distinct()
        .toList();
  }

  /** The day that the page gives for the document itself, not for the page. */
  static Optional<LocalDate> date(List<Line> head) {
    return fields(head).stream()
        .map(DATED::matcher)
        .filter(Matcher::find)
        .flatMap(m -> Signature.of(Integer.parseInt(m.group(1)), m.group(2), m.group(3)).stream())
        .findFirst();
  }

  /** Lines, each label with the value that stands below it; no spaces inside labels. */
  private static List<String> fields(List<Line> head) {
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < head.size(); i++) {
      String plain = head.get(i).plain();
      boolean label = plain.length() <= 12 && plain.endsWith(":") && i + 1 < head.size();
      fields.add((label ? plain.replace(" ", "") + head.get(i + 1).plain() : plain));
    }
    return fields;
  }
}
