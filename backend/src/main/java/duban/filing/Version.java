package duban.filing;

import duban.progress.Previous;
import duban.progress.ReportStart;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names what a report starts from: the last report, what was sent back and the indicators asked
 * for. A file that was exported with another version was filled in from something that has changed.
 */
final class Version {

  private static final int DIGITS = 16;

  private Version() {}

  static String of(ReportStart start) {
    StringBuilder text = new StringBuilder(start.task().period());
    append(text, start.last());
    append(text, start.sent());
    start.indicators().forEach(it -> text.append('\u0000').append(it.id()));
    return HexFormat.of().formatHex(sha256(text.toString())).substring(0, DIGITS);
  }

  private static void append(StringBuilder text, Previous report) {
    text.append('\u0000').append(report);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException ex) {
      throw new IllegalStateException(ex);
    }
  }
}
