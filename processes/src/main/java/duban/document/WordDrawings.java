package duban.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Old drawings in a .docx: the small schema that POI comes with knows them by name only, and POI
 * gives up the whole document when it meets the text in one. Under other names they are just
 * markup.
 */
final class WordDrawings {

  private static final String OLD_DRAWING = "urn:schemas-microsoft-com:vml";
  private static final String TEXT_BOX = ":txbxContent";

  private WordDrawings() {}

  /** The document with other names in it, or as it is where it has no text in drawings. */
  static byte[] renamed(byte[] content) throws IOException {
    boolean found = false;
    ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content));
        ZipOutputStream kept = new ZipOutputStream(out)) {
      kept.setLevel(1);
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part = zip.readAllBytes();
        if (entry.getName().matches("word/[^/]+\\.xml")) {
          String markup = new String(part, StandardCharsets.UTF_8);
          if (markup.contains(TEXT_BOX)) {
            found = true;
            part = renamed(markup).getBytes(StandardCharsets.UTF_8);
          }
        }
        kept.putNextEntry(new ZipEntry(entry.getName()));
        kept.write(part);
      }
    }
    return found ? out.toByteArray() : content;
  }

  private static String renamed(String markup) {
    return markup.replace(OLD_DRAWING, OLD_DRAWING + ":text").replace(TEXT_BOX, ":textBox");
  }
}
