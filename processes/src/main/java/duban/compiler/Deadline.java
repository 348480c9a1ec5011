package duban.compiler;

/** The deadlines of a measure, as calls of the bean {@code deadlines}. */
enum Deadline {
  SIGN_FOR("signFor(measureId)", null),
  IMPLEMENTATION("implementation(measureId)", null),
  CONSOLIDATION("consolidation(measureId)", null),
  CLOSURE_REQUEST("closureRequest(measureId)", null),
  CLOSURE_REVIEW("closureReview(measureId)", null),
  REPORT("report(measureId, period)", "reportCutOff(measureId, period)"),
  REPORT_CONSOLIDATION(
      "reportConsolidation(measureId, period)", "reportConsolidationCutOff(measureId, period)"),
  REPORT_REVIEW("reportReview(measureId, period)", "reportReviewCutOff(measureId, period)");

  private final String due;
  private final String cutOff;

  Deadline(String due, String cutOff) {
    this.due = "deadlines." + due;
    this.cutOff = "deadlines." + cutOff;
  }

  String due() {
    return Expressions.of(due);
  }

  String reminder(String taskKind) {
    return Expressions.reminder(taskKind, due);
  }

  /** When the task is taken away from whoever has not done it; reporting tasks only. */
  String cutOff() {
    return Expressions.of(cutOff);
  }
}
