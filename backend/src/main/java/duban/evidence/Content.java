package duban.evidence;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;
import org.springframework.core.io.AbstractResource;

/** What a file holds, read piece by piece as it is sent. */
class Content extends AbstractResource {

  private final EvidenceFile file;
  private final IntFunction<byte[]> pieces;

  /**
   * @param pieces by their number; null behind the last
   */
  Content(EvidenceFile file, IntFunction<byte[]> pieces) {
    this.file = file;
    this.pieces = pieces;
  }

  @Override
  public String getDescription() {
    return "evidence " + file.id();
  }

  @Override
  public long contentLength() {
    return file.bytes();
  }

  @Override
  public InputStream getInputStream() {
    return new SequenceInputStream(new Pieces());
  }

  private final class Pieces implements Enumeration<InputStream> {

    private int number;
    private byte[] next = pieces.apply(0);

    @Override
    public boolean hasMoreElements() {
      return next != null;
    }

    @Override
    public InputStream nextElement() {
      if (next == null) {
        throw new NoSuchElementException();
      }
      InputStream piece = new ByteArrayInputStream(next);
      next = pieces.apply(++number);
      return piece;
    }
  }
}
