package duban.progress;

/**
 * What became of the reports asked of a unit in a period of a plan.
 *
 * @param asked all but those excused
 * @param open still to come
 * @param returned how often a report on all units of a measure was sent back to it as the lead
 */
public record ReportTally(
    String plan,
    String period,
    int asked,
    int onTime,
    int late,
    int missing,
    int open,
    int excused,
    int returned) {}
