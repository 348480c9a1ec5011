package duban.overview;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Kinds of happenings, by which a measure's timeline is filtered; each action is of one. */
enum HappeningKind {
  PUBLICATION("plan-published", "plan-amended", "curve-edited", "indicator-assigned"),
  TASK(
      "task-opened",
      "task-withdrawn",
      "sign-for",
      "implement",
      "consolidate",
      "claim",
      "release",
      "hand-over",
      "due-moved"),
  REPORT(
      "report",
      "consolidate-report",
      "review-report",
      "report-missed",
      "consolidation-missed",
      "review-missed",
      "period-skipped"),
  RETURN("returned"),
  SUPERVISION(
      "overdue",
      "case-opened",
      "case-handed-over",
      "call-noted",
      "supervise",
      "urged",
      "yellow-card",
      "red-card",
      "interview",
      "waived",
      "settled",
      "lapsed",
      "extended"),
  EXTENSION(
      "extension-asked",
      "extension-advised",
      "extension-granted",
      "extension-refused",
      "extension-withdrawn",
      "extension-lapsed"),
  INSTRUCTION(
      "instruction-given",
      "instruction-answered",
      "instruction-returned",
      "instruction-verified",
      "instruction-concluded",
      "instruction-lapsed"),
  CLOSURE("request-closure", "review-closure", "closed", "wound-up"),
  SUSPENSION("suspended", "resumed"),
  EVIDENCE("evidence-filed", "evidence-wanted", "evidence-not-demanded"),
  COMMENT("comment"),
  /** What none of these is, such as a job that was tried again. */
  OTHER;

  private final Set<String> actions;

  HappeningKind(String... actions) {
    this.actions = Set.of(actions);
  }

  /** The kind an action is of. */
  static HappeningKind of(String action) {
    return Arrays.stream(values())
        .filter(kind -> kind.actions.contains(action))
        .findFirst()
        .orElse(OTHER);
  }

  /** Every action of every kind: what is not among them is {@link #OTHER}. */
  static List<String> known() {
    return Arrays.stream(values()).flatMap(kind -> kind.actions.stream()).toList();
  }

  Set<String> actions() {
    return actions;
  }

  @JsonCreator
  static HappeningKind ofSlug(String slug) {
    return valueOf(slug.toUpperCase(Locale.ROOT));
  }

  @JsonValue
  String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
