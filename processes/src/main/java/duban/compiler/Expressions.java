package duban.compiler;

/** The expressions of compiled models; the backend offers exactly these beans and methods. */
final class Expressions {

  static final String PERIOD_LEFT = "${period != null}";
  static final String CLOSURE_ACCEPTED = "${closureAccepted}";
  static final String REPORT_ACCEPTED = "${reportAccepted}";
  static final String NEXT_PERIOD = "${periods.next(measureId, period)}";
  static final String PERIOD_OPENING = "${periods.opening(measureId, period)}";
  static final String CONSOLIDATION_MISSED = "${progress.consolidationMissed(measureId, period)}";
  static final String REVIEW_MISSED = "${progress.reviewMissed(measureId, period)}";
  static final String WIND_UP = "${closure.woundUp(measureId)}";
  static final String REMIND = "${notices.remind(task.id)}";

  private Expressions() {}

  static String of(String call) {
    return "${" + call + "}";
  }

  /** The registered unit a party stands for; within a group the member whose turn it is. */
  static String unit(Party party) {
    return switch (party.role()) {
      case OFFICE -> "units.office(measureId)";
      case GROUP -> "memberUnit";
      default -> "units.groupOf(measureId, '" + party.id() + "')";
    };
  }

  static String members(Party group) {
    return of("units.membersOf(measureId, '" + group.id() + "')");
  }

  static String reminder(String taskKind, String due) {
    return of("deadlines.reminder('" + taskKind + "', " + due + ")");
  }

  static String missed(Party party) {
    return of("progress.missed(measureId, " + unit(party) + ", period)");
  }

  static String overdueElement(String task) {
    return of("execution.setVariable('overdueElement', '" + task + "')");
  }

  static String overdueUnit(Party party) {
    return of("execution.setVariable('overdueUnit', " + unit(party) + ")");
  }
}
