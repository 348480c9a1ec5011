package duban.compiler;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * A model as the text of a file: an element a line, indented. The platform's transformer gives the
 * same text and takes longer for it than all else that makes a model.
 */
final class ModelText {

  private static final String INDENT = "  ";

  private final StringBuilder text = new StringBuilder(64 * 1024);

  private ModelText() {
    text.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n");
  }

  static String of(Document document) {
    ModelText model = new ModelText();
    model.element(document.getDocumentElement(), "");
    return model.text.toString();
  }

  private void element(Element element, String indent) {
    text.append(indent).append('<').append(element.getTagName());
    attributes(element);
    Node first = element.getFirstChild();
    if (first == null) {
      text.append("/>\n");
      return;
    }
    boolean holdsElements = first instanceof Element;
    text.append(holdsElements ? ">\n" : ">");
    for (Node child = first; child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        element(inner, indent + INDENT);
      } else {
        escape(child.getNodeValue(), false);
      }
    }
    text.append(holdsElements ? indent : "")
        .append("</")
        .append(element.getTagName())
        .append(">\n");
  }

  /** The prefixes that an element declares come before its other attributes. */
  private void attributes(Element element) {
    NamedNodeMap all = element.getAttributes();
    for (boolean prefixes : new boolean[] {true, false}) {
      for (int i = 0; i < all.getLength(); i++) {
        if (all.item(i).getNodeName().startsWith("xmlns:") == prefixes) {
          attribute(all.item(i).getNodeName(), all.item(i).getNodeValue());
        }
      }
    }
    if (element.getParentNode() instanceof Document) {
      attribute("xmlns", element.getNamespaceURI());
    }
  }

  private void attribute(String name, String value) {
    text.append(' ').append(name).append("=\"");
    escape(value, true);
    text.append('"');
  }

  private void escape(String words, boolean inAttribute) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        case '&' -> text.append("&amp;");
        case '"' -> text.append(inAttribute ? "&quot;" : "\"");
        case '\n' -> text.append(inAttribute ? "&#10;" : "\n");
        case '\t' -> text.append(inAttribute ? "&#9;" : "\t");
        case '\r' -> text.append("&#13;");
        default -> text.append(c < ' ' ? '\uFFFD' : c);
      }
    }
  }
}
