package duban.compiler;

/** The user tasks of a measure: id part, form key, label, deadline. */
enum TaskKind {
  SIGN_FOR("SignFor", "sign-for", "签收并制定落实计划", Deadline.SIGN_FOR),
  IMPLEMENT("Implement", "implement", "落实", Deadline.IMPLEMENTATION),
  CONSOLIDATE("Consolidate", "consolidate", "汇总", Deadline.CONSOLIDATION),
  REQUEST_CLOSURE("RequestClosure", "request-closure", "申请销号", Deadline.CLOSURE_REQUEST),
  REVIEW_CLOSURE("ReviewClosure", "review-closure", "审核销号", Deadline.CLOSURE_REVIEW),
  REPORT("Report", "report", "填报进展", Deadline.REPORT),
  CONSOLIDATE_REPORT(
      "ConsolidateReport", "consolidate-report", "汇总进展", Deadline.REPORT_CONSOLIDATION),
  REVIEW_REPORT("ReviewReport", "review-report", "审阅进展", Deadline.REPORT_REVIEW);

  private final String id;
  private final String formKey;
  private final String label;
  private final Deadline deadline;

  TaskKind(String id, String formKey, String label, Deadline deadline) {
    this.id = id;
    this.formKey = formKey;
    this.label = label;
    this.deadline = deadline;
  }

  String id() {
    return id;
  }

  String formKey() {
    return formKey;
  }

  String label() {
    return label;
  }

  Deadline deadline() {
    return deadline;
  }
}
