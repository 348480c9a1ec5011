package duban.oversight;

import duban.supervision.EscalationPolicy;
import duban.work.TaskKind;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Ages in bands that begin where the escalation table names another step for reports or for work,
 * so that a changed table changes them; what is older than a quarter stands apart.
 */
@Component
class AgeBands {

  /** Working days before which nothing is told apart any more. */
  private static final int FAR = -9999;

  private static final int LONGEST_LOOK = 40;
  private static final int QUARTER = 60;

  /** What is nearly due has a band for each of its last days. */
  private static final List<Band> LEFT =
      List.of(new Band(FAR, -4), new Band(-3, -3), new Band(-2, -2), new Band(-1, -1));

  private static final List<TaskKind> KINDS = List.of(TaskKind.REPORT, TaskKind.IMPLEMENT);

  private final EscalationPolicy policy;

  AgeBands(EscalationPolicy policy) {
    this.policy = policy;
  }

  /**
   * Working days overdue from and to.
   *
   * @param to null for whatever is older
   */
  record Band(int from, Integer to) {

    DeskBoard.AgeBand shown() {
      return new DeskBoard.AgeBand(from, to);
    }

    String key() {
      return to == null ? from + ".." : from + ".." + to;
    }

    boolean holds(int age) {
      return age >= from && (to == null || age <= to);
    }
  }

  static Band of(List<Band> bands, int age) {
    return bands.stream().filter(band -> band.holds(age)).findFirst().orElseThrow();
  }

  List<Band> all() {
    return Stream.concat(LEFT.stream(), overdue().stream()).toList();
  }

  private List<Band> overdue() {
    TreeSet<Integer> starts = new TreeSet<>(List.of(0, 1, QUARTER + 1));
    for (TaskKind kind : KINDS) {
      for (int day = 1; day <= LONGEST_LOOK; day++) {
        if (policy.level(kind.slug(), day) != policy.level(kind.slug(), day - 1)) {
          starts.add(day);
        }
      }
    }
    return starts.stream()
        .map(
            from -> {
              Integer next = starts.higher(from);
              return new Band(from, next == null ? null : next - 1);
            })
        .toList();
  }
}
