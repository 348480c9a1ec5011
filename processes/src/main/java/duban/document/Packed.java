package duban.document;

import duban.document.DocumentUnreadable.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks into a packed file before anything takes it apart. */
final class Packed {

  private static final int MOST_ENTRIES = 5000;

  private Packed() {}

  static void check(String name, byte[] content, long limit) throws IOException {
    boolean word = false;
    long unpacked = 0;
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        word |= entry.getName().startsWith("word/");
        unpacked += size(zip, limit - unpacked);
        if (unpacked > limit || ++entries > MOST_ENTRIES) {
          throw new DocumentUnreadable(
              Kind.ZIP_BOMB, name, "the file unpacks to far too much", "do not open it");
        }
      }
    }
    if (!word) {
      throw FileFormat.unknown(name, content);
    }
  }

  /** The unpacked size of the entry, counted to a little over the limit. */
  private static long size(ZipInputStream zip, long limit) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    long size = 0;
    for (int n = zip.read(buffer); n >= 0 && size <= limit; n = zip.read(buffer)) {
      size += n;
    }
    return size;
  }
}
