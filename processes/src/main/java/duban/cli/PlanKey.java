package duban.cli;

import java.nio.file.Path;
import java.util.Locale;

/** The short name of a plan; it becomes part of XML ids and file names. */
final class PlanKey {

  private static final String FORM = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final String WITHOUT_NAME = "plan";

  private PlanKey() {}

  /** From the name of a file; {@code plan} where that has no ASCII letter. */
  static String of(Path file) {
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    String key = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    key = key.replaceAll("^-|-$", "");
    return key.matches(".*[a-z].*") ? key : WITHOUT_NAME;
  }

  static String checked(String key) {
    if (key == null || !key.matches(FORM)) {
      throw new Unusable(
          "the key \"" + key + "\" is not usable; give small letters, digits and hyphens.");
    }
    return key;
  }
}
