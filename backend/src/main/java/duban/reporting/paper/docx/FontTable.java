package duban.reporting.paper.docx;

import duban.reporting.paper.Typeface;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * The fonts a document asks for, and by what names a machine may know something near. POI has no
 * class for this part.
 */
final class FontTable {

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";

  private FontTable() {}

  static void add(XWPFDocument document) throws IOException {
    try {
      PackagePartName name = PackagingURIHelper.createPartName("/word/fontTable.xml");
      PackagePart part = document.getPackage().createPart(name, TYPE);
      document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, RELATION);
      try (OutputStream out = part.getOutputStream()) {
        out.write(xml().getBytes(StandardCharsets.UTF_8));
      }
    } catch (InvalidFormatException ex) {
      throw new IllegalStateException(ex);
    }
  }

  private static String xml() {
    return Arrays.stream(Typeface.values())
        .map(FontTable::font)
        .collect(
            Collectors.joining(
                "",
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:fonts"
                    + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">",
                "</w:fonts>"));
  }

  /** Charset 86 is GB 2312. */
  private static String font(Typeface typeface) {
    return """
        <w:font w:name="%s"><w:altName w:val="%s"/><w:charset w:val="86"/>
        <w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>
        """
        .formatted(typeface.family(), String.join(",", typeface.fallbacks()));
  }
}
