package duban.reader.draft;

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
      Pattern.compile(".*(?:文 *号|字 *号|文件编号) *[:\uFF1A ] *(" + NUMBER + ").*");
  // behind a title: …的通知(粤府〔2021〕22号)
  private static final Pattern BEHIND_TITLE =
      Pattern.compile(".{6,}(?:通知|意见|方案|措施|决定|办法|要点) *[(\uFF08](" + NUMBER + ")[)\uFF09]");
  // in the red head: 乐水市人民政府文件 乐政发〔2024〕5号 and more
  private static final Pattern IN_HEAD =
      Pattern.compile("(?!根据|按照|依据)\\p{IsHan}{4,24}文件 *(" + NUMBER + ")(?: .*)?");
  // before a title, on its line
  private static final Pattern BEFORE_TITLE =
      Pattern.compile("(" + NUMBER + ") *(\\p{IsHan}{4,}关于.{6,})");
  private static final Pattern IN_TITLE =
      Pattern.compile(
          "(国务院|(?:中共)?\\p{IsHan}{2,20}?(?:人民政府|国务院|政府|委员会|[省市县区州]委|局|厅|部|领导小组)"
              + "(?:办公厅|办公室)?|\\p{IsHan}{2,16}(?:办公厅|办公室)) ?(?:印发)?关于[^。;,]{4,}(?:通知|意见|决定|方案|措施|办法|计划|要点|举措|分工)(?:[(\uFF08].*)?");
  private static final Pattern QUOTED = Pattern.compile("《((?:[^《》]|《[^《》]*》){4,100})》的?(?:通知|函)");

  private static final Pattern IN_NOTICE =
      Pattern.compile(
          "[^。;,:《]{0,40}关于(?:印发|转发|公布|发布)([^。;,:《》]{4,60}(?:方案|措施|意见|计划|办法|规划|要点|清单|分工|细则|举措|分解表?|台账))的(?:通知|函)");

  private Metadata() {}

  /** The 发文字号, on a line of its own or in a field; those quoted in the text are of others. */
  static String documentNumber(List<Line> head) {
    return head.stream().flatMap(line -> number(line.text()).stream()).findFirst().orElse(null);
  }

  /** The body that the title begins with: 国务院关于…的意见. */
  static Optional<String> issuerInTitle(String title, List<Line> head) {
    return Stream.concat(Stream.of(title), head.stream().map(Line::text))
        .map(words -> IN_TITLE.matcher(withoutNumber(words)))
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .findFirst();
  }

  /** A title without the document number that stands before it on its line. */
  static String withoutNumber(String title) {
    Matcher before = BEFORE_TITLE.matcher(title);
    return before.matches() ? before.group(2) : title;
  }

  /** The title a notice quotes, for documents whose plan has no heading of its own. */
  static Optional<String> quotedTitle(List<Line> head) {
    return head.stream()
        .map(line -> QUOTED.matcher(line.text()))
        .filter(Matcher::find)
        .map(matcher -> Width.tidy(matcher.group(1)))
        .findFirst();
  }

  /** The title in the heading of a notice that puts no marks around it: 关于印发…方案的通知. */
  static Optional<String> titleInNotice(List<Line> head) {
    return head.stream()
        .map(line -> IN_NOTICE.matcher(line.plain()))
        .filter(Matcher::matches)
        .map(matcher -> Width.tidy(matcher.group(1)))
        .findFirst();
  }

  private static Optional<String> number(String text) {
    return Stream.of(text, text.replace(" ", ""))
        .flatMap(
            each ->
                Stream.of(OWN_LINE, FIELD, IN_HEAD, BEHIND_TITLE, BEFORE_TITLE)
                    .map(pattern -> pattern.matcher(each)))
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1).replace(" ", ""))
        .findFirst();
  }
}
