package duban.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The password of the embedded database, made up once and readable by its owner only. */
class SuperuserPassword {

  private SuperuserPassword() {}

  static String in(Path directory) throws IOException {
    Path file = directory.resolve("postgresql.password");
    if (!Files.exists(file)) {
      write(file);
    }
    return Files.readString(file).strip();
  }

  private static void write(Path file) throws IOException {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    Path draft = Files.createTempFile(file.getParent(), "password", null);
    if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
    }
    Files.writeString(draft, HexFormat.of().formatHex(random));
    Files.move(draft, file);
  }
}
