package duban.reporting;

import duban.organisation.Organisation;
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
 * What progress reports say, for the office's. Where a lead has consolidated a measure its report
 * speaks for all units of it, else each unit speaks for itself. Of a delay or a need the last word
 * counts, where several periods are looked at.
 */
final class ReportedWords {

  private final List<ProgressReport> given;
  private final List<ProgressReport> speaking;
  private final Map<MeasureId, PublishedMeasure> measures;
  private final Organisation organisation;

  ReportedWords(
      List<ProgressReport> all,
      Map<MeasureId, PublishedMeasure> measures,
      Organisation organisation) {
    this.measures = measures;
    this.organisation = organisation;
    given = all.stream().filter(ProgressReport::submitted).toList();
    Set<String> consolidated =
        given.stream()
            .filter(ProgressReport::consolidated)
            .map(ReportedWords::matter)
            .collect(Collectors.toSet());
    speaking =
        given.stream().filter(r -> r.consolidated() || !consolidated.contains(matter(r))).toList();
  }

  private static String matter(ProgressReport report) {
    return report.measure() + " " + report.period();
  }

  List<Contents.ProblemRaised> problems() {
    return lastWords().stream()
        .filter(report -> isWritten(report.problems()))
        .map(
            r ->
                new Contents.ProblemRaised(
                    measures.get(r.measure()).ref(), organisation.ref(r.unit()), r.problems()))
        .toList();
  }

  List<Contents.Delay> delays() {
    return lastWords().stream()
        .filter(report -> Boolean.FALSE.equals(report.inTime()))
        .filter(report -> !measures.get(report.measure()).closed())
        .map(
            r ->
                new Contents.Delay(
                    measures.get(r.measure()).ref(),
                    organisation.ref(r.unit()),
                    r.delayReason(),
                    r.expectedOn()))
        .toList();
  }

  List<Contents.Coordination> coordination() {
    return lastWords().stream()
        .filter(report -> isWritten(report.coordination()))
        .map(
            r ->
                new Contents.Coordination(
                    measures.get(r.measure()).ref(),
                    organisation.ref(r.unit()),
                    r.coordination(),
                    r.coordinationFrom()))
        .toList();
  }

  List<Contents.CopiedReport> copied() {
    return given.stream()
        .filter(ProgressReport::copied)
        .map(
            r ->
                new Contents.CopiedReport(
                    measures.get(r.measure()).ref(), organisation.ref(r.unit())))
        .distinct()
        .toList();
  }

  /** How many measures nobody expects to be late with. */
  int inTime() {
    Map<MeasureId, Boolean> answers =
        lastWords().stream()
            .filter(report -> report.inTime() != null)
            .collect(
                Collectors.toMap(
                    ProgressReport::measure, ProgressReport::inTime, Boolean::logicalAnd));
    return (int) answers.values().stream().filter(Boolean::booleanValue).count();
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
