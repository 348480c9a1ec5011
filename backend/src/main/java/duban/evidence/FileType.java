package duban.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The types of files that are taken as evidence; what a file is, its content says. */
enum FileType {
  JPEG("image/jpeg", Preview.IMAGE, "jpg", "jpeg"),
  PNG("image/png", Preview.IMAGE, "png"),
  GIF("image/gif", Preview.IMAGE, "gif"),
  WEBP("image/webp", Preview.IMAGE, "webp"),
  /** Photographs of iPhones that were not converted; browsers do not show them. */
  HEIC("image/heic", null, "heic", "heif"),
  PDF("application/pdf", Preview.PDF, "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", null, "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", null, "xlsx"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", null, "pptx"),
  /** 版式文档, GB/T 33190. */
  OFD("application/ofd", null, "ofd"),
  DOC("application/msword", null, "doc", "wps"),
  XLS("application/vnd.ms-excel", null, "xls", "et"),
  PPT("application/vnd.ms-powerpoint", null, "ppt", "dps"),
  TEXT("text/plain", null, "txt", "csv", "md");

  /** What a page can show without another program. */
  enum Preview {
    IMAGE,
    PDF
  }

  private final String mediaType;
  private final Preview preview;
  private final List<String> extensions;

  FileType(String mediaType, Preview preview, String... extensions) {
    this.mediaType = mediaType;
    this.preview = preview;
    this.extensions = List.of(extensions);
  }

  static FileType of(String mediaType) {
    return Arrays.stream(values())
        .filter(type -> type.mediaType.equals(mediaType))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Not taken as evidence: " + mediaType));
  }

  String mediaType() {
    return mediaType;
  }

  /** Null where the file can only be saved. */
  Preview preview() {
    return preview;
  }

  /** A name that opens with the right program: one that says something else gets its own ending. */
  String named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean fits = extensions.stream().anyMatch(it -> lower.endsWith("." + it));
    return fits ? name : name + "." + extensions.get(0);
  }
}
