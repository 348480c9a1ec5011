package duban.reporting.draft;

import duban.reporting.body.Source;
import duban.reporting.facts.AskedReport;
import duban.reporting.facts.Facts;
import duban.reporting.facts.Matter;
import duban.reporting.facts.Reading;
import duban.reporting.facts.Said;
import duban.reporting.facts.Standing;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Sources that hold everything that was counted. */
final class Counted {

  private final String plan;

  Counted(Facts facts) {
    plan = facts.scope().many() ? null : facts.scope().plans().get(0);
  }

  Source measures(String id, Collection<Standing> counted) {
    return of(id, "措施", Source.Kind.MEASURE, counted, it -> it.topic().id());
  }

  Source reports(String id, Collection<AskedReport> counted) {
    return of(id, "进展报告", Source.Kind.REPORT, counted, it -> String.valueOf(it.id()));
  }

  Source said(String id, Collection<Said> counted) {
    return of(id, "进展报告", Source.Kind.REPORT, counted, it -> String.valueOf(it.report()));
  }

  Source indicators(String id, Collection<Reading> counted) {
    return of(id, "指标", Source.Kind.INDICATOR, counted, it -> String.valueOf(it.indicator().id()));
  }

  Source tasks(String id, Collection<Matter> counted) {
    return of(id, "任务", Source.Kind.TASK, counted, Matter::task);
  }

  Source cases(String id, Collection<Matter> counted) {
    List<Matter> withCase = counted.stream().filter(it -> it.matter() != null).toList();
    return of(id, "督办件", Source.Kind.CASE, withCase, it -> String.valueOf(it.matter()));
  }

  private <T> Source of(
      String id, String what, Source.Kind kind, Collection<T> counted, Function<T, String> ids) {
    List<String> all = counted.stream().map(ids).distinct().toList();
    return Source.count(id, what + " " + all.size(), plan, kind, all);
  }
}
