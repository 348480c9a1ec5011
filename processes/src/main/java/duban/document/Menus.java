package duban.document;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Finds the parts of a page that lead elsewhere or serve its use: menus, sharing, other documents.
 */
final class Menus {

  private static final double MOSTLY = 0.6;
  private static final int FEWEST_LINKS = 2;

  /** What bears the name of page furniture and is longer may be the page itself. */
  private static final int LONGEST = 400;

  private static final double LARGEST_SHARE = 0.2;

  private static final Set<String> NAMES =
      Set.of(
          "nav",
          "navbar",
          "menu",
          "menus",
          "breadcrumb",
          "breadcrumbs",
          "breadcrumbnav",
          "crumb",
          "crumbs",
          "bread",
          "dqwz",
          "share",
          "bdshare",
          "bdsharebuttonbox",
          "footer",
          "foot",
          "copyright",
          "toolbar",
          "tools",
          "tool",
          "print",
          "qrcode",
          "ewm",
          "search",
          "login",
          "related",
          "relation",
          "xgwd",
          "xgxx",
          "xgwj",
          "xglj",
          "sxp",
          "sidebar",
          "friendlink",
          "friendlinks",
          "yqlj",
          "pagination",
          "accessibility",
          "banner");
  private static final String TEXT_BLOCKS = "h1, h2, article";
  private static final Pattern WORD_BORDER = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");
  private static final Pattern CLAUSE = Pattern.compile("(?:牵头|责任|负责|配合|主办|牽頭|責任)(?:单位|部门|單位|部門)");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");

  private Menus() {}

  static void remove(Element body) {
    int whole = body.text().length();
    for (Element block : body.select("ul, ol, dl, div, p, table, section, header, span")) {
      if (block.parent() != null && (isMenu(block) || isFurniture(block, whole))) {
        block.remove();
      }
    }
  }

  /** Whether the block is several links and little else; dates and separators do not count. */
  private static boolean isMenu(Element block) {
    var links = block.select("a[href]");
    int linked = links.stream().mapToInt(link -> letters(link.text())).sum();
    return links.size() >= FEWEST_LINKS
        && !CLAUSE.matcher(block.text()).find()
        && linked > MOSTLY * letters(block.text());
  }

  private static boolean isFurniture(Element block, int whole) {
    int length = block.text().length();
    boolean named =
        Stream.of(WORD_BORDER.split(block.className() + " " + block.id()))
            .anyMatch(word -> NAMES.contains(word.toLowerCase(java.util.Locale.ROOT)));
    return named
        && length < LONGEST
        && length < LARGEST_SHARE * whole
        && block.select(TEXT_BLOCKS).isEmpty();
  }

  private static int letters(String text) {
    return NO_LETTER.matcher(text).replaceAll("").length();
  }
}
