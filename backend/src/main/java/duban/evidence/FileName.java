package duban.evidence;

import java.util.regex.Pattern;

/** Makes of a name that somebody sent one that is safe to show and to save. */
final class FileName {

  private static final int LONGEST = 120;
  private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

  /** Invisible characters: some turn the reading direction, so that exe.gpj reads jpg.exe. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}]");

  private static final Pattern FORBIDDEN = Pattern.compile("[:*?\"<>|]");

  private FileName() {}

  /**
   * @param sent as the browser gives it, perhaps with a path, perhaps missing
   */
  static String of(String sent, FileType type) {
    String name = FOLDERS.matcher(sent == null ? "" : sent).replaceFirst("");
    name = INVISIBLE.matcher(name).replaceAll("");
    name = FORBIDDEN.matcher(name).replaceAll("_").strip().replaceFirst("^\\.+", "");
    return type.named(shortened(name.isEmpty() ? "file" : name));
  }

  /** The end of a name holds its ending. */
  private static String shortened(String name) {
    int surplus = name.length() - LONGEST;
    return surplus <= 0 ? name : name.substring(surplus);
  }
}
