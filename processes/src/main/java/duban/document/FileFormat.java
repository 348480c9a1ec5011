package duban.document;

import duban.document.DocumentUnreadable.Kind;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** What a file is: by its first bytes, and where these are text by its name. */
enum FileFormat {
  WORD,
  OLE,
  PDF,
  HTML,
  TEXT;

  private static final Set<String> PACKED =
      Set.of(
          "application/zip",
          "application/x-tika-ooxml",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
          "application/vnd.ms-word.document.macroenabled.12");
  private static final Set<String> COMPOUND =
      Set.of("application/x-tika-msoffice", "application/msword", "application/vnd.ms-works");

  static FileFormat of(String name, byte[] content) throws IOException {
    if (startsWith(content, "%PDF-")) {
      return PDF;
    }
    if (startsWith(content, "PK\3\4")) {
      return packed(name, type(name, content));
    }
    if (startsWith(content, "\u00D0\u00CF\u0011\u00E0")) {
      return OLE;
    }
    MediaType type = type(name, content);
    boolean page = type.getSubtype().contains("html") || type.getSubtype().equals("xml");
    if (page || hasTags(content)) {
      return HTML;
    }
    if (type.getType().equals("text") || type.equals(MediaType.OCTET_STREAM)) {
      return TEXT;
    }
    throw unknown(name, type);
  }

  private static FileFormat packed(String name, MediaType type) {
    if (!PACKED.contains(type.toString())) {
      throw unknown(name, type);
    }
    return WORD;
  }

  /** Pages saved in part have no declaration and no head; Word saves as HTML under .doc. */
  private static boolean hasTags(byte[] content) {
    String start = ascii(content, 4096).toLowerCase(Locale.ROOT);
    return start.contains("<html") || start.contains("<!doctype html") || start.contains("<body");
  }

  private static MediaType type(String name, byte[] content) throws IOException {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    try (TikaInputStream stream = TikaInputStream.get(content)) {
      return MimeTypes.getDefaultMimeTypes().detect(stream, metadata);
    }
  }

  private static boolean startsWith(byte[] content, String magic) {
    // some senders put a mark or an empty line before it
    return ascii(content, 16).contains(magic) && (magic.equals("%PDF-") || at(content, magic));
  }

  private static boolean at(byte[] content, String magic) {
    return ascii(content, magic.length()).equals(magic);
  }

  private static String ascii(byte[] content, int length) {
    return new String(
        content, 0, Math.min(length, content.length), java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  static DocumentUnreadable unknown(String name, Object type) {
    return new DocumentUnreadable(
        Kind.UNKNOWN_FORMAT,
        name,
        "a file of type " + type + " is no document we read",
        "save it as .docx, .doc, .pdf, .html or .txt");
  }
}
