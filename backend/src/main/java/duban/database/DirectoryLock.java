package duban.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The right to use a data directory. The operating system takes it back when the process ends in
 * whatever way, so a killed application leaves no lock behind.
 */
class DirectoryLock implements AutoCloseable {

  /** The byte that is locked: far behind the pid, so that others can still read that on Windows. */
  private static final long LOCKED_BYTE = 1 << 20;

  private final FileChannel channel;

  private DirectoryLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the directory, which must exist, or throws {@link DirectoryInUse}. */
  static DirectoryLock take(Path directory) throws IOException {
    Path file = directory.resolve("duban.lock");
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!locks(channel)) {
      channel.close();
      throw new DirectoryInUse(directory, Files.readString(file).strip());
    }
    channel.truncate(0);
    String pid = ProcessHandle.current().pid() + "\n";
    channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
    return new DirectoryLock(channel);
  }

  private static boolean locks(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false) != null;
    } catch (OverlappingFileLockException ex) {
      return false; // held within this very process
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
