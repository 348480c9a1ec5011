package duban.reporting;

/**
 * Somebody said something about a passage of a report on a plan.
 *
 * @param byLeader whether it is for the office to hear; else it is for the leaders
 */
public record ReportRemarked(
    String plan, long report, String title, String by, String text, boolean byLeader) {}
