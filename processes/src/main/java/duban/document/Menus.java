package duban.document;

import org.jsoup.nodes.Element;

/** Finds the parts of a page that lead elsewhere: menus, lists of other documents, sharing. */
final class Menus {

  private static final double MOSTLY = 0.6;
  private static final int FEWEST_LINKS = 3;

  private Menus() {}

  /** Removes blocks of several links and little else. */
  static void remove(Element body) {
    for (Element block : body.select("ul, ol, dl, div, p, table, section, header")) {
      if (block.parent() != null && isMenu(block)) {
        block.remove();
      }
    }
  }

  private static boolean isMenu(Element block) {
    var links = block.select("a[href]");
    int linked = links.stream().mapToInt(link -> link.text().length()).sum();
    return links.size() >= FEWEST_LINKS && linked > MOSTLY * block.text().length();
  }
}
