package duban.review;

import duban.plan.Finding.Level;
import java.util.List;

/** How many errors and warnings nobody has settled. */
record FindingCounts(int errors, int warnings) {

  static FindingCounts of(List<FindingView> findings) {
    return new FindingCounts(count(findings, Level.ERROR), count(findings, Level.WARNING));
  }

  private static int count(List<FindingView> findings, Level level) {
    return (int) findings.stream().filter(it -> it.level() == level && !it.settled()).count();
  }
}
