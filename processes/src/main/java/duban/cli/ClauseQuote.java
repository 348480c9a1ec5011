package duban.cli;

import duban.plan.Measure;
import duban.plan.Reading;
import duban.plan.Unit;
import duban.plan.WorkItem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words that name the units of a measure: the first line at or after its own text that names
 * one of its leads or responsible units together with all the others.
 */
final class ClauseQuote {

  private ClauseQuote() {}

  /** The line with its number, {@code line 31: (牵头单位:…)}; empty where no line names them. */
  static String of(Reading reading, Measure measure) {
    List<List<String>> names =
        measure.items().stream()
            .flatMap(ClauseQuote::named)
            .map(name -> forms(reading, name))
            .toList();
    if (names.isEmpty()) {
      return "";
    }
    String[] lines = reading.text().split("\n", -1);
    int first = line(reading.text(), measure.source().end());
    for (int i = first; i < lines.length; i++) {
      String words = lines[i];
      if (names.stream().allMatch(forms -> forms.stream().anyMatch(words::contains))) {
        return "line " + (i + 1) + ": " + clause(words, names);
      }
    }
    return "";
  }

  private static Stream<String> named(WorkItem item) {
    return Stream.concat(item.lead().stream(), item.responsible().stream());
  }

  private static List<String> forms(Reading reading, String name) {
    Optional<Unit> unit = reading.plan().unit(name);
    return Stream.concat(Stream.of(name), unit.stream().flatMap(u -> u.aliases().stream()))
        .toList();
  }

  /** The end of the line, from the bracket that the first name stands in. */
  private static String clause(String line, List<List<String>> names) {
    int name =
        names.stream()
            .flatMap(List::stream)
            .mapToInt(line::indexOf)
            .filter(index -> index >= 0)
            .min()
            .orElse(0);
    int start = name;
    while (start > 0 && "((【[〔".indexOf(line.charAt(start)) < 0) {
      start--;
    }
    return line.substring(start).strip();
  }

  private static int line(String text, int offset) {
    return (int)
        text.substring(0, Math.min(offset, text.length())).chars().filter(c -> c == '\n').count();
  }
}
