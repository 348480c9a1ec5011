package duban.review;

import java.util.Arrays;

/** A file that a person sends. */
public record Upload(String fileName, byte[] content) {

  private static final int LONGEST_NAME = 200;

  /**
   * @param sentName as the browser gives it, perhaps with a path, perhaps missing
   */
  static Upload of(String sentName, byte[] content) {
    String name = sentName == null ? "" : sentName.replaceFirst("^.*[/\\\\]", "");
    name = name.replaceAll("\\p{Cntrl}", "").strip();
    int start = Math.max(0, name.length() - LONGEST_NAME);
    return new Upload(name.isEmpty() ? "document" : name.substring(start), content);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Upload upload
        && fileName.equals(upload.fileName)
        && Arrays.equals(content, upload.content);
  }

  @Override
  public int hashCode() {
    return 31 * fileName.hashCode() + Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return fileName + ", " + content.length + " bytes";
  }
}
