package duban.reporting.export;

/**
 * A report as a file.
 *
 * @param name what to keep it under
 */
public record ReportFile(String name, Format format, byte[] content) {

  private static final int LONGEST = 80;

  /** Named by its title, without what file systems do not take. */
  static ReportFile named(String title, Format format, byte[] content) {
    String name = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "");
    String brief = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    return new ReportFile(brief + "." + format.extension(), format, content);
  }
}
