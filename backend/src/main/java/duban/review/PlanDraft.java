package duban.review;

import java.time.Instant;
import java.util.UUID;

/**
 * An uploaded document that is, or was, reviewed.
 *
 * @param planKey the running plan it was published to, else null
 * @param amends the running plan it amends, else null
 * @param key the short name of the plan it is to become; that of the amended plan
 * @param text the extracted text
 */
record PlanDraft(
    UUID id,
    int version,
    String fileName,
    State state,
    String planKey,
    String amends,
    String key,
    String text,
    ReadDocument reading,
    DraftContent content,
    String createdBy,
    Instant createdAt,
    String updatedBy,
    Instant updatedAt) {

  enum State {
    OPEN,
    PUBLISHED
  }

  /** As a person has changed it. */
  PlanDraft with(String newKey, DraftContent newContent, String by, Instant at) {
    return new PlanDraft(
        id,
        version + 1,
        fileName,
        state,
        planKey,
        amends,
        newKey,
        text,
        reading,
        newContent,
        createdBy,
        createdAt,
        by,
        at);
  }

  boolean isOpen() {
    return state == State.OPEN;
  }

  /** The place whose register its units stand in; null while nobody has said. */
  String territory() {
    DraftPlan.Jurisdiction place = content.plan().jurisdiction();
    return place == null ? null : place.name();
  }
}
