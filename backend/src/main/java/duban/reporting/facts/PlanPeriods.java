package duban.reporting.facts;

import duban.planning.ReportingPeriod;
import java.util.ArrayList;
import java.util.List;

/** Periods of plans, as two arrays that SQL joins by. */
record PlanPeriods(String[] plans, String[] periods) {

  static PlanPeriods of(Scope scope) {
    return back(scope, 1);
  }

  /** With as many periods more, counted back from the last one. */
  static PlanPeriods back(Scope scope, int periods) {
    List<String> plans = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Scope.Part part : scope.parts()) {
      for (ReportingPeriod period : back(part.periods(), periods)) {
        plans.add(part.plan().key());
        names.add(period.toString());
      }
    }
    return new PlanPeriods(plans.toArray(String[]::new), names.toArray(String[]::new));
  }

  private static List<ReportingPeriod> back(List<ReportingPeriod> reported, int periods) {
    List<ReportingPeriod> all = new ArrayList<>(reported);
    while (!reported.isEmpty() && all.size() < periods) {
      ReportingPeriod first = all.get(0);
      all.add(0, first.rhythm().holding(first.firstDay().minusDays(1)));
    }
    return all;
  }
}
