package duban.reporting.paper.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The parts of an OOXML file as plain XML, without any library for such files. */
record OfficeXml(Map<String, Part> parts) {

  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  static OfficeXml of(byte[] file) {
    Map<String, Part> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().matches(".*\\.(xml|rels)")) {
          parts.put(entry.getName(), new Part(parse(zip.readAllBytes())));
        }
      }
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
    return new OfficeXml(parts);
  }

  List<String> document(String path) {
    return parts.get("word/document.xml").of(path);
  }

  List<String> styles(String path) {
    return parts.get("word/styles.xml").of(path);
  }

  List<String> settings(String path) {
    return parts.get("word/settings.xml").of(path);
  }

  List<String> fonts(String path) {
    return parts.get("word/fontTable.xml").of(path);
  }

  /** The foot of odd ({@code default}) or even pages, by the relation the section names. */
  Part footer(String type) {
    String id = document("//w:sectPr/w:footerReference[@w:type='" + type + "']/@r:id").get(0);
    String target =
        parts.get("word/_rels/document.xml.rels").of("//*[@Id='" + id + "']/@Target").get(0);
    return parts.get("word/" + target);
  }

  /** One part of the file. */
  record Part(Document xml) {

    List<String> of(String path) {
      try {
        NodeList found = (NodeList) xpath().evaluate(path, xml, XPathConstants.NODESET);
        return IntStream.range(0, found.getLength())
            .mapToObj(i -> found.item(i).getTextContent())
            .toList();
      } catch (XPathExpressionException ex) {
        throw new IllegalArgumentException(path, ex);
      }
    }
  }

  private static Document parse(byte[] xml) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException | SAXException ex) {
      throw new IllegalStateException(ex);
    }
  }

  private static XPath xpath() {
    XPath xpath = XPathFactory.newInstance().newXPath();
    xpath.setNamespaceContext(
        new NamespaceContext() {
          @Override
          public String getNamespaceURI(String prefix) {
            return prefix.equals("w") ? W : R;
          }

          @Override
          public String getPrefix(String uri) {
            return null;
          }

          @Override
          public Iterator<String> getPrefixes(String uri) {
            return null;
          }
        });
    return xpath;
  }
}
