package duban.reader.clause;

import duban.reader.text.Line;
import java.util.List;
import java.util.Optional;

/** The rule of a document that the unit listed first leads, wherever it stands. */
public final class LeadRule {

  private LeadRule() {}

  /** The line that says so. */
  public static Optional<Line> find(List<Line> lines) {
    return lines.stream()
        .filter(line -> line.text().contains("牵头") || line.text().contains("主办"))
        .filter(line -> isRule(line.plain()))
        .findFirst();
  }

  private static boolean isRule(String plain) {
    for (String part : plain.split("[,;。()\\[\\]]")) {
      if (PlanWideWords.firstLeads(part)) {
        return true;
      }
    }
    return false;
  }
}
