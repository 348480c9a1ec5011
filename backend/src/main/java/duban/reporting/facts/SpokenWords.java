package duban.reporting.facts;

import duban.planning.MeasureId;
import duban.planning.PublishedMeasure;
import duban.progress.ProgressReport;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which progress reports speak, for the office's. Where a lead has consolidated a measure its
 * report speaks for all units of it, else each unit speaks for itself. Of a delay or a need the
 * last word counts, where several periods are looked at.
 */
public final class SpokenWords {

  private final List<ProgressReport> given;
  private final List<ProgressReport> speaking;
  private final Map<MeasureId, PublishedMeasure> measures;

  public SpokenWords(List<ProgressReport> all, Map<MeasureId, PublishedMeasure> measures) {
    this.measures = measures;
    given = all.stream().filter(ProgressReport::submitted).toList();
    Set<String> consolidated =
        given.stream()
            .filter(ProgressReport::consolidated)
            .map(SpokenWords::matter)
            .collect(Collectors.toSet());
    speaking =
        given.stream().filter(r -> r.consolidated() || !consolidated.contains(matter(r))).toList();
  }

  private static String matter(ProgressReport report) {
    return report.measure() + " " + report.period();
  }

  /** In which something stands in the way. */
  public List<ProgressReport> problems() {
    return lastWords().stream().filter(report -> isWritten(report.problems())).toList();
  }

  /** Which say that a measure will be late. */
  public List<ProgressReport> delays() {
    return lastWords().stream()
        .filter(report -> Boolean.FALSE.equals(report.inTime()))
        .filter(report -> !measures.get(report.measure()).closed())
        .toList();
  }

  /** Which want something of others. */
  public List<ProgressReport> coordination() {
    return lastWords().stream().filter(report -> isWritten(report.coordination())).toList();
  }

  /** Which say word for word what the one before said. */
  public List<ProgressReport> copied() {
    return given.stream().filter(ProgressReport::copied).toList();
  }

  /** How many measures nobody expects to be late with. */
  public int inTime() {
    Map<MeasureId, Boolean> answers =
        lastWords().stream()
            .filter(report -> report.inTime() != null)
            .collect(
                Collectors.toMap(
                    ProgressReport::measure, ProgressReport::inTime, Boolean::logicalAnd));
    return (int) answers.values().stream().filter(Boolean::booleanValue).count();
  }

  /** The measures of which anything was said at all. */
  Set<MeasureId> spokenOf() {
    return given.stream().map(ProgressReport::measure).collect(Collectors.toSet());
  }

  /** The last report of each unit on each measure. */
  private Collection<ProgressReport> lastWords() {
    Map<String, ProgressReport> last = new LinkedHashMap<>();
    speaking.forEach(r -> last.put(r.measure() + " " + r.unit() + " " + r.consolidated(), r));
    return last.values();
  }

  private static boolean isWritten(String text) {
    return text != null && !text.isBlank();
  }
}
