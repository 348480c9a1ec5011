package duban.reader.draft;

import duban.reader.clause.UnitNames;
import duban.reader.text.Line;
import duban.reader.text.Width;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the head of the page and the notice say of the document, one static reader a fact. */
final class Metadata {

  private static final String NUMBER = "\\p{IsHan}{2,12} *[〔\\[(]\\d{4}[〕\\])] *第?\\d+号";
  private static final Pattern OWN_LINE =
      Pattern.compile(
          "[(\uFF08]?(" + NUMBER + ")[)\uFF09]?(?: +\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2})?");
  private static final Pattern FIELD =
      Pattern.compile(".*(?:文号|字号) *[:\uFF1A] *(" + NUMBER + ").*");
  private static final Pattern PUBLISHER =
      Pattern.compile(
          "(?:发布机构|发布单位|发文机关|制发机关|信息来源):\\s*(\\p{IsHan}{3,}?)"
              + "(?=\\s|$|(?:成文|生成|发布|发文)日期|索引号|文号|名称|主题|有效性)");
  private static final Pattern QUOTED = Pattern.compile("《(.+)》的?(?:通知|函)");

  private Metadata() {}

  /** The 发文字号, on a line of its own or in a field; those quoted in the text are of others. */
  static String documentNumber(List<Line> head) {
    return head.stream().flatMap(line -> number(line.text()).stream()).findFirst().orElse(null);
  }

  /** Full names of the bodies that the page says published it. */
  static List<String> publishers(List<Line> head) {
    return head.stream()
        .map(line -> PUBLISHER.matcher(line.plain()))
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1))
        .filter(UnitNames::isPlausible)
        .distinct()
        .toList();
  }

  /** The title a notice quotes, for documents whose plan has no heading of its own. */
  static Optional<String> quotedTitle(List<Line> head) {
    return head.stream()
        .map(line -> QUOTED.matcher(line.text()))
        .filter(Matcher::find)
        .map(matcher -> Width.tidy(matcher.group(1)))
        .findFirst();
  }

  private static Optional<String> number(String text) {
    return Stream.of(text, text.replace(" ", ""))
        .flatMap(each -> Stream.of(OWN_LINE.matcher(each), FIELD.matcher(each)))
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1).replace(" ", ""))
        .findFirst();
  }
}
