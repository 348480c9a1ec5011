package duban.reporting.figures;

import duban.organisation.Organisation;
import duban.organisation.Ref;
import duban.planning.MeasureId;
import duban.planning.MeasureRef;
import duban.planning.PublishedMeasure;
import duban.progress.ProgressReport;
import duban.reporting.facts.SpokenWords;
import java.util.List;
import java.util.Map;

/** What progress reports say, with the names of measures and units. */
final class QuotedWords {

  private final SpokenWords words;
  private final Map<MeasureId, PublishedMeasure> measures;
  private final Organisation organisation;

  QuotedWords(
      SpokenWords words, Map<MeasureId, PublishedMeasure> measures, Organisation organisation) {
    this.words = words;
    this.measures = measures;
    this.organisation = organisation;
  }

  List<Contents.ProblemRaised> problems() {
    return words.problems().stream()
        .map(r -> new Contents.ProblemRaised(measure(r), unit(r), r.problems()))
        .toList();
  }

  List<Contents.Delay> delays() {
    return words.delays().stream()
        .map(r -> new Contents.Delay(measure(r), unit(r), r.delayReason(), r.expectedOn()))
        .toList();
  }

  List<Contents.Coordination> coordination() {
    return words.coordination().stream()
        .map(
            r ->
                new Contents.Coordination(
                    measure(r), unit(r), r.coordination(), r.coordinationFrom()))
        .toList();
  }

  List<Contents.CopiedReport> copied() {
    return words.copied().stream()
        .map(r -> new Contents.CopiedReport(measure(r), unit(r)))
        .distinct()
        .toList();
  }

  private MeasureRef measure(ProgressReport report) {
    return measures.get(report.measure()).ref();
  }

  private Ref unit(ProgressReport report) {
    return organisation.ref(report.unit());
  }
}
