package duban.document;

import duban.document.DocumentUnreadable.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/** What a file is: its first bytes say, for senders give files names they should not have. */
enum FileFormat {
  WORD,
  OLE,
  PDF,
  HTML,
  TEXT;

  private static final int START = 4096;

  static FileFormat of(String name, byte[] content) throws IOException {
    String start = start(content);
    if (start.startsWith("PK\3\4")) {
      return WORD;
    }
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return OLE;
    }
    if (start.indexOf("%PDF-") >= 0 && start.indexOf("%PDF-") < 1024) {
      return PDF;
    }
    if (!isText(start) && Charsets.unmarked(content).isEmpty()) {
      throw unknown(name, content);
    }
    return hasTags(start) ? HTML : TEXT;
  }

  /** The refusal of a file that is something else; Tika knows a name for most. */
  static DocumentUnreadable unknown(String name, byte[] content) throws IOException {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    try (TikaInputStream stream = TikaInputStream.get(content)) {
      var type = MimeTypes.getDefaultMimeTypes().detect(stream, metadata);
      return new DocumentUnreadable(
          Kind.UNKNOWN_FORMAT,
          name,
          "a file of type " + type + " is no document we read",
          "save it as .docx, .doc, .pdf, .html or .txt");
    }
  }

  private static boolean isText(String start) {
    boolean utf16 = start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE");
    boolean otherwiseCoded =
        Stream.of("{\\rtf", "%!PS", "MIME-Version:", "From: <Saved by").anyMatch(start::startsWith)
            || Stream.of("<?mso-application", "<w:wordDocument", "<pkg:package")
                .anyMatch(start::contains);
    return utf16 || start.indexOf('\0') < 0 && !otherwiseCoded;
  }

  /** Pages saved in part have no declaration and no head; some save pages under .doc. */
  private static boolean hasTags(String start) {
    String tags = start.toLowerCase(Locale.ROOT);
    return Stream.of("<html", "<!doctype html", "<body", "<div", "<p>", "<table")
        .anyMatch(tags::contains);
  }

  private static String start(byte[] content) {
    int length = Math.min(START, content.length);
    return new String(content, 0, length, StandardCharsets.ISO_8859_1);
  }
}
