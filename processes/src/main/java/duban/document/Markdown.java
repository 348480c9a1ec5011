package duban.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The text of a Markdown file: its words without their marks, the rows of its tables as cells. */
final class Markdown {

  private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}\\s+(.*?)(?:\\s+#+)?\\s*");
  private static final Pattern TABLE_RULE =
      Pattern.compile("\\s*\\|?\\s*:?-{2,}:?\\s*(?:\\|\\s*:?-{2,}:?\\s*)+\\|?\\s*");
  private static final Pattern RULE = Pattern.compile("\\s{0,3}(?:(?:[-*_]\\s*){3,}|=+)");
  private static final Pattern ROW = Pattern.compile("\\s*\\|.*\\|\\s*");
  private static final Pattern BORDER = Pattern.compile("(?<!\\\\)\\|");
  private static final Pattern PREFIX = Pattern.compile("\\s{0,3}(?:>\\s?)+|\\s*[-*+]\\s+(?!$)");

  private Markdown() {}

  /** Whether a text is one, by its name or by marks that no other text has. */
  static boolean is(String name, String text) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md")
        || lower.endsWith(".markdown")
        || text.lines().anyMatch(line -> TABLE_RULE.matcher(line).matches())
        || text.lines().filter(line -> HEADING.matcher(line).matches()).count() > 2;
  }

  static String plain(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (TABLE_RULE.matcher(line).matches() || RULE.matcher(line).matches()) {
        continue;
      }
      lines.add(ROW.matcher(line).matches() ? row(line) : words(line));
    }
    return String.join("\n", lines);
  }

  private static String row(String line) {
    String inside = line.strip();
    return String.join(
        "\t",
        Stream.of(BORDER.split(inside.substring(1, inside.length() - 1), -1))
            .map(cell -> TextTable.cellText(List.of(words(cell).split("(?i)<br\\s*/?>"))))
            .toList());
  }

  private static String words(String line) {
    Matcher heading = HEADING.matcher(line);
    String words = heading.matches() ? heading.group(1) : line;
    words = PREFIX.matcher(words).lookingAt() ? PREFIX.matcher(words).replaceFirst("") : words;
    return words
        .replaceAll("!\\[[^\\]]*\\]\\([^)]*\\)", "")
        .replaceAll("\\[([^\\]]*)\\]\\((?:https?:|/|#|\\.)[^)]*\\)", "$1")
        .replaceAll("(\\*\\*|__|~~|`)(?=\\S)(.+?)(?<=\\S)\\1", "$2")
        .replaceAll("(?<![*\\d])\\*(?=[^\\s*])([^*]+?)(?<=\\S)\\*(?!\\*)", "$1")
        .replaceAll("\\\\([\\\\`*_{}\\[\\]()#+.!|>-])", "$1");
  }
}
