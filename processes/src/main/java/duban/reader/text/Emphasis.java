package duban.reader.text;

import java.util.regex.Pattern;

/**
 * Marks of bold print, as Markdown has them: **市教育局**. They are no part of the words; but where a
 * document says that bold names lead, one star stays in front of such a name.
 */
public final class Emphasis {

  private static final Pattern BOLD_LEADS =
      Pattern.compile(
          "(?:加粗|加黑|粗体|黑体|黑字|下划线|划线|标红|红色|斜体|着重号|阴影)(?:字体|部分|字|标注|标记|表示|显示|者|的)*(?:单位|部门)?"
              + "(?:均|都)?(?:为|是|系|即)?(?:总?牵头|主办|主责)");
  private static final String BEFORE_NAME = "(\uFF08,\uFF0C、:\uFF1A;\uFF1B| \t〔[【";
  private static final int LONGEST_NAME = 30;

  private final String text;
  private final boolean leads;

  Emphasis(String text) {
    this.text = text;
    this.leads = tellsLeads(text);
  }

  /** Whether the words say that units that are printed otherwise lead. */
  public static boolean tellsLeads(String words) {
    return BOLD_LEADS.matcher(words).find();
  }

  /** Whether the character is a mark that goes. */
  boolean isAt(int index) {
    if (text.charAt(index) != '*') {
      return false;
    }
    int from = index;
    int to = index;
    while (from > 0 && text.charAt(from - 1) == '*') {
      from--;
    }
    while (to < text.length() && text.charAt(to) == '*') {
      to++;
    }
    return to - from == 2 && !(leads && index == from && opensName(from, to));
  }

  private boolean opensName(int from, int to) {
    int end = text.indexOf("**", to);
    return from > 0
        && BEFORE_NAME.indexOf(text.charAt(from - 1)) >= 0
        && end > to
        && end - to <= LONGEST_NAME
        && text.substring(to, end).indexOf('\n') < 0;
  }
}
