package duban.oversight;

import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.work.TaskKind;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The process log as somebody saw it at a moment: records of what was due by then, and the rule put
 * to what was not. What came after the moment is not looked at, so that the rule can be tried on
 * the past.
 */
final class Outlook {

  private static final Set<TaskKind> REPORTS =
      Set.of(TaskKind.REPORT, TaskKind.CONSOLIDATE_REPORT, TaskKind.REVIEW_REPORT);

  private final Instant moment;
  private final WorkingAges.Counting days;
  private final List<ProcessLog.Entry> past;
  private final TrackRecord all;
  private final Map<UnitId, TrackRecord> ofUnits;
  private final Map<Sort, TrackRecord> ofSorts;
  private final Map<Same, ProcessLog.Entry> lastTimes;
  private final Map<UnitId, Integer> usual;

  private record Sort(UnitId unit, boolean report) {

    static Sort of(UnitId unit, TaskKind kind) {
      return new Sort(unit, REPORTS.contains(kind));
    }
  }

  private record Same(UnitId unit, TaskKind kind, MeasureId measure) {}

  /**
   * @param log everything there is
   * @param period in which something was due
   */
  Outlook(
      List<ProcessLog.Entry> log,
      Instant moment,
      WorkingAges.Counting days,
      Function<ProcessLog.Entry, String> period) {
    this.moment = moment;
    this.days = days;
    this.past =
        log.stream()
            .filter(it -> !it.since().isAfter(moment) && !it.due().isAfter(moment))
            .filter(it -> !it.withdrawnBy(moment))
            .toList();
    this.all = record(past);
    this.ofUnits = records(ProcessLog.Entry::unit);
    this.ofSorts = records(it -> Sort.of(it.unit(), it.kind()));
    this.lastTimes =
        past.stream()
            .filter(it -> it.measure() != null)
            .collect(
                Collectors.toMap(
                    it -> new Same(it.unit(), it.kind(), it.measure()),
                    Function.identity(),
                    (one, other) -> one.due().isAfter(other.due()) ? one : other));
    this.usual = usual(period);
  }

  private <K> Map<K, TrackRecord> records(Function<ProcessLog.Entry, K> key) {
    Map<K, TrackRecord> records = new HashMap<>();
    past.stream()
        .collect(Collectors.groupingBy(key))
        .forEach((k, of) -> records.put(k, record(of)));
    return records;
  }

  private TrackRecord record(List<ProcessLog.Entry> of) {
    return new TrackRecord(
        of.size(),
        of.stream()
            .filter(it -> it.lateAt(moment))
            .map(
                it ->
                    days.between(it.measure(), it.due(), it.endedBy(moment) ? it.ended() : moment))
            .sorted(Comparator.naturalOrder())
            .toList());
  }

  /** How much a unit had due in a period, on average over those in which it had something. */
  private Map<UnitId, Integer> usual(Function<ProcessLog.Entry, String> period) {
    Map<UnitId, Integer> averages = new HashMap<>();
    past.stream()
        .collect(Collectors.groupingBy(ProcessLog.Entry::unit))
        .forEach(
            (unit, of) ->
                averages.put(
                    unit,
                    (int)
                        Math.round(
                            (double) of.size() / of.stream().map(period).distinct().count())));
    return averages;
  }

  /** What was open at the moment and due after it, but not after another one. */
  static Predicate<ProcessLog.Entry> openAt(Instant moment, Instant until) {
    return it ->
        !it.since().isAfter(moment)
            && !it.endedBy(moment)
            && it.due().isAfter(moment)
            && !it.due().isAfter(until);
  }

  /**
   * How likely each of several is to be late, in their order; together they are what their units
   * have to do.
   *
   * @param people of each unit
   */
  List<Risk> risks(List<Expected> expected, Map<UnitId, Integer> people) {
    Map<UnitId, Long> loads =
        expected.stream().collect(Collectors.groupingBy(Expected::unit, Collectors.counting()));
    return expected.stream()
        .map(it -> riskOf(it, loads.get(it.unit()).intValue(), people.getOrDefault(it.unit(), 0)))
        .toList();
  }

  private Risk riskOf(Expected it, int due, int people) {
    ProcessLog.Entry last =
        it.measure() == null ? null : lastTimes.get(new Same(it.unit(), it.kind(), it.measure()));
    return Risk.of(
        ofSorts.getOrDefault(Sort.of(it.unit(), it.kind()), TrackRecord.EMPTY),
        ofUnits.getOrDefault(it.unit(), TrackRecord.EMPTY),
        all,
        last == null ? null : last.lateAt(moment),
        new Risk.Load(due, usual.getOrDefault(it.unit(), 0), people));
  }
}
