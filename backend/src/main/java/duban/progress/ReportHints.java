package duban.progress;

import duban.indicator.Figure;
import duban.indicator.Indicators;
import duban.indicator.Standing;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Looks through a report before it is sent: too short, too long, copied, a figure that runs against
 * its curve.
 */
@Component
class ReportHints {

  /** 一句“进展顺利”不是进展. */
  private static final int FEW_CHARACTERS = 15;

  /** The central rules keep whole papers at 5,000; a report on one measure is read with fifty. */
  private static final int MANY_CHARACTERS = 2000;

  private final ProgressReports reports;
  private final Indicators indicators;

  ReportHints(ProgressReports reports, Indicators indicators) {
    this.reports = reports;
    this.indicators = indicators;
  }

  List<ReportHint> of(OpenTask task, ReportDraft draft) {
    return of(task, draft, last(task), indicators.askedOf(task.unit(), task.measure()));
  }

  /**
   * @param last the report before, of the same kind
   * @param asked the indicators whose figures the unit gives
   */
  List<ReportHint> of(
      OpenTask task, ReportDraft draft, Optional<ProgressReport> last, List<Standing> asked) {
    List<ReportHint> hints = new ArrayList<>();
    if (length(draft.progress()) > 0 && length(draft.progress()) < FEW_CHARACTERS) {
      hints.add(new ReportHint("progress", ReportHint.Kind.TOO_SHORT, null));
    }
    tooLong("progress", draft.progress(), hints);
    tooLong("problems", draft.problems(), hints);
    tooLong("nextSteps", draft.nextSteps(), hints);
    if (isCopied(last, draft.progress())) {
      hints.add(new ReportHint("progress", ReportHint.Kind.COPIED, null));
    }
    for (Standing one : asked) {
      indicators
          .hints(one, task.period(), figure(draft.figures(), one.indicator().id()))
          .forEach(hint -> hints.add(ReportHint.of(one.indicator().id(), hint)));
    }
    return hints;
  }

  /** Whether the progress is told word for word as in the last report of the same kind. */
  boolean isCopied(OpenTask task, String progress) {
    return isCopied(last(task), progress);
  }

  private static boolean isCopied(Optional<ProgressReport> last, String progress) {
    return last.filter(report -> SameWords.in(progress, report.progress())).isPresent();
  }

  private Optional<ProgressReport> last(OpenTask task) {
    return reports.before(
        task.measure(), task.unit(), task.period(), task.kind() == TaskKind.CONSOLIDATE_REPORT);
  }

  private static void tooLong(String field, String text, List<ReportHint> hints) {
    if (length(text) > MANY_CHARACTERS) {
      hints.add(new ReportHint(field, ReportHint.Kind.TOO_LONG, null));
    }
  }

  private static int length(String text) {
    return text == null ? 0 : text.strip().length();
  }

  private static BigDecimal figure(List<Figure> figures, long indicator) {
    return figures == null
        ? null
        : figures.stream()
            .filter(figure -> Objects.equals(figure.indicator(), indicator))
            .map(Figure::value)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }
}
