package duban.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Finds out what a file is. Tika tells by the first bytes; of what is packed in a container, it is
 * looked up what lies in it, so that a plain archive, a macro or a locked document is none of ours.
 */
final class FileTyping {

  private static final int LONGEST_CONTENTS = 1 << 20;

  private FileTyping() {}

  /** Empty where it is none of the types that are taken. */
  static Optional<FileType> of(Path file) throws IOException {
    String found;
    try (TikaInputStream start = TikaInputStream.get(file)) {
      found = MimeTypes.getDefaultMimeTypes().detect(start, new Metadata()).toString();
    }
    return switch (found) {
      case "image/jpeg" -> Optional.of(FileType.JPEG);
      case "image/png" -> Optional.of(FileType.PNG);
      case "image/gif" -> Optional.of(FileType.GIF);
      case "image/webp" -> Optional.of(FileType.WEBP);
      case "image/heic", "image/heif" -> Optional.of(FileType.HEIC);
      case "application/pdf" -> Optional.of(FileType.PDF);
      case "text/plain" -> Optional.of(FileType.TEXT);
      case "application/zip", "application/x-tika-ooxml" -> packed(file);
      case "application/x-tika-msoffice" -> compound(file);
      case "application/octet-stream" -> otherText(file);
      default -> Optional.empty();
    };
  }

  /** Chinese text of older programs: Tika takes its bytes for those of anything. */
  private static Optional<FileType> otherText(Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    for (byte letter : content) {
      if (letter >= 0 && letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r') {
        return Optional.empty();
      }
    }
    try {
      Charset.forName("GB18030").newDecoder().decode(ByteBuffer.wrap(content));
      return Optional.of(FileType.TEXT);
    } catch (CharacterCodingException ex) {
      return Optional.empty();
    }
  }

  private static Optional<FileType> packed(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("OFD.xml") != null) {
        return Optional.of(FileType.OFD);
      }
      ZipEntry contents = zip.getEntry("[Content_Types].xml");
      return contents == null ? Optional.empty() : office(zip.getInputStream(contents));
    } catch (IOException ex) {
      return Optional.empty(); // broken
    }
  }

  /** Documents with macros name another main part. */
  private static Optional<FileType> office(InputStream contents) throws IOException {
    String parts = new String(contents.readNBytes(LONGEST_CONTENTS), StandardCharsets.UTF_8);
    if (parts.contains("wordprocessingml.document.main+xml")) {
      return Optional.of(FileType.DOCX);
    }
    if (parts.contains("spreadsheetml.sheet.main+xml")) {
      return Optional.of(FileType.XLSX);
    }
    return parts.contains("presentationml.presentation.main+xml")
        ? Optional.of(FileType.PPTX)
        : Optional.empty();
  }

  /** Word, Excel and PowerPoint before 2007, and what WPS saves as its own. */
  private static Optional<FileType> compound(Path file) {
    try (POIFSFileSystem compound = new POIFSFileSystem(file.toFile(), true)) {
      DirectoryNode root = compound.getRoot();
      if (root.hasEntry("WordDocument")) {
        return Optional.of(FileType.DOC);
      }
      if (root.hasEntry("Workbook") || root.hasEntry("Book")) {
        return Optional.of(FileType.XLS);
      }
      return root.hasEntry("PowerPoint Document") ? Optional.of(FileType.PPT) : Optional.empty();
    } catch (IOException | RuntimeException ex) {
      return Optional.empty(); // broken
    }
  }
}
