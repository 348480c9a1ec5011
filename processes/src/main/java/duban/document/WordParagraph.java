package duban.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The words of a paragraph of a .docx as they are printed: what was inserted, not what was deleted;
 * the results of fields, not their codes; text boxes as lines behind it.
 */
final class WordParagraph {

  private static final Set<String> NOT_PRINTED =
      Set.of(
          "del",
          "moveFrom",
          "delText",
          "instrText",
          "pPr",
          "rPr",
          "rt",
          "object",
          "Fallback",
          "footnoteReference",
          "endnoteReference",
          "commentReference");

  private final StringBuilder words = new StringBuilder();
  private final List<String> boxes = new ArrayList<>();

  private WordParagraph(Node paragraph) {
    children(paragraph);
  }

  /** A line, then the lines of the text boxes that hang on it. */
  static List<String> lines(Node paragraph) {
    WordParagraph read = new WordParagraph(paragraph);
    List<String> lines = new ArrayList<>(List.of(PlainText.columns(read.words.toString())));
    lines.addAll(read.boxes);
    return lines;
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        element(element);
      }
    }
  }

  private void element(Element element) {
    String name = element.getLocalName();
    switch (name) {
      case "t" -> words.append(text(element));
      case "tab", "ptab" -> words.append('\t');
      case "br", "cr" -> words.append('\n');
      case "noBreakHyphen" -> words.append('-');
      case "txbxContent", "textBox" -> box(element);
      case "AlternateContent" -> alternative(element);
      case "r" -> {
        if (!isHidden(element)) {
          children(element);
        }
      }
      default -> {
        if (!NOT_PRINTED.contains(name)) {
          children(element);
        }
      }
    }
  }

  /** The same drawing for new and for old readers; one of them is enough. */
  private void alternative(Element element) {
    Node choice = child(element, "Choice");
    children(choice == null ? child(element, "Fallback") : choice);
  }

  private void box(Element box) {
    for (Node node = box.getFirstChild(); node != null; node = node.getNextSibling()) {
      if ("p".equals(node.getLocalName())) {
        lines(node).stream().filter(line -> !line.isBlank()).forEach(boxes::add);
      } else if (node instanceof Element inner) {
        box(inner);
      }
    }
  }

  private static boolean isHidden(Element run) {
    Node properties = child(run, "rPr");
    return properties != null && child(properties, "vanish") != null;
  }

  private static String text(Element element) {
    Node words = element.getFirstChild();
    return words == null ? "" : words.getNodeValue();
  }

  /** The first child of a name; null where there is none. */
  static Node child(Node parent, String name) {
    Node node = parent == null ? null : parent.getFirstChild();
    while (node != null && !name.equals(node.getLocalName())) {
      node = node.getNextSibling();
    }
    return node;
  }
}
