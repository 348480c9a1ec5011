package duban.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file on its way in: on disk until it is in the database, looked through and found acceptable.
 *
 * @param thumbnail null where there is none
 */
record ReceivedFile(
    Path content, String name, FileType type, long bytes, String sha256, byte[] thumbnail)
    implements AutoCloseable {

  /**
   * @throws EvidenceTooLarge when it has more bytes than are taken
   * @throws EvidenceTypeRefused when it is empty or none of the types that are taken
   */
  static ReceivedFile of(String sentName, InputStream sent, EvidenceSettings limits)
      throws IOException {
    Path content = Files.createTempFile("duban-evidence-", null);
    try {
      MessageDigest digest = newDigest();
      long bytes = receive(sent, content, digest, limits);
      FileType type = bytes == 0 ? null : FileTyping.of(content).orElse(null);
      if (type == null) {
        throw new EvidenceTypeRefused(sentName);
      }
      return new ReceivedFile(
          content,
          FileName.of(sentName, type),
          type,
          bytes,
          HexFormat.of().formatHex(digest.digest()),
          type.preview() == FileType.Preview.IMAGE ? SmallPicture.of(content) : null);
    } catch (IOException | RuntimeException ex) {
      Files.deleteIfExists(content);
      throw ex;
    }
  }

  private static long receive(
      InputStream sent, Path content, MessageDigest digest, EvidenceSettings limits)
      throws IOException {
    long most = limits.maxFile().toBytes();
    try (OutputStream written = new DigestOutputStream(Files.newOutputStream(content), digest)) {
      byte[] piece = new byte[64 * 1024];
      long bytes = 0;
      for (int read = sent.read(piece); read >= 0; read = sent.read(piece)) {
        bytes += read;
        if (bytes > most) {
          throw new EvidenceTooLarge(limits);
        }
        written.write(piece, 0, read);
      }
      return bytes;
    }
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException ex) {
      throw new IllegalStateException(ex);
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(content);
  }
}
