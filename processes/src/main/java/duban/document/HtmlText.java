package duban.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of a web page: blocks are lines, tables rows of cells; menus and scripts are gone. */
final class HtmlText {

  private static final String NOT_TEXT =
      "head, script, style, noscript, template, iframe, object, embed, svg, nav, header nav, footer,"
          + " aside, form, button, select, option, textarea, rt, rp, [hidden],"
          + " [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]";

  /** What a page says of its own use. */
  private static final Pattern TOOLS =
      Pattern.compile(
          "[\\s|【】\\[\\]():：/·>》]*(?:(?:打印(?:本页|文章)?|关闭(?:窗口|本页)?|收藏(?:本页)?|分享(?:到|至)?|字体|字号|[大中小]|微信|微博|QQ空间"
              + "|朋友圈|返回(?:顶部|首页)?|简体|繁体|无障碍(?:阅读|浏览)?|长者模式|登录|注册|搜索|热门搜索|首页|扫一扫在手机(?:上)?打开当前页(?:面)?)"
              + "[\\s|【】\\[\\]():：/·>》]*)+");

  private static final Set<String> LINE_BREAKS = Set.of("br", "hr");

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  private HtmlText() {}

  static String of(String page) {
    Element body = Jsoup.parse(page).body();
    // some sites wrap the whole page into a form
    body.select("form").stream()
        .filter(form -> form.text().length() > 500)
        .forEach(Element::unwrap);
    body.select(NOT_TEXT).remove();
    Menus.remove(body);
    HtmlText text = new HtmlText();
    text.block(body);
    text.endLine();
    return PlainText.tidy(String.join("\n", text.lines));
  }

  private void block(Element element) {
    if (element.normalName().equals("table") && HtmlTable.isGrid(element)) {
      endLine();
      lines.addAll(HtmlTable.lines(element));
      return;
    }
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode words) {
        append(words.getWholeText());
      } else if (child instanceof Element inner) {
        inner(inner);
      }
    }
  }

  private void inner(Element element) {
    boolean breaks = element.isBlock() || LINE_BREAKS.contains(element.normalName());
    if (breaks) {
      endLine();
    }
    block(element);
    if (breaks) {
      endLine();
    }
  }

  /** The text of an element, its blocks as lines. */
  static List<String> lines(Element element) {
    HtmlText text = new HtmlText();
    text.block(element);
    text.endLine();
    return text.lines;
  }

  /** Line ends in the source of a page are spaces; between Han characters they are nothing. */
  private void append(String words) {
    line.append(words.replaceAll("(?<=[^\\x00-\\x7F])[ \t]*\\R\\s*(?=[^\\x00-\\x7F])", ""));
  }

  private void endLine() {
    String text = line.toString().replaceAll("[ \\t\\r\\n\\f]+", " ").strip();
    if (!text.isEmpty() && !TOOLS.matcher(text).matches()) {
      lines.add(text);
    }
    line.setLength(0);
  }
}
