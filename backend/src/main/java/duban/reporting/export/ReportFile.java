package duban.reporting.export;

/**
 * A report as a file.
 *
 * @param name what to keep it under
 */
public record ReportFile(String name, Format format, byte[] content) {

  private static final int LONGEST = 80;

  /** The title without what file systems do not take. */
  static String name(String title, Format format) {
    String name = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "");
    String brief = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    return brief + "." + format.extension();
  }
}
