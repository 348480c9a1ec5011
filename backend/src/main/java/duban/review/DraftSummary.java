package duban.review;

import java.time.Instant;
import java.util.UUID;
import org.springframework.lang.Nullable;

/**
 * A draft in the list of drafts.
 *
 * @param errors open ones, when somebody last worked on it
 */
record DraftSummary(
    UUID id,
    String fileName,
    @Nullable String title,
    @Nullable String amends,
    PlanDraft.State state,
    @Nullable String planKey,
    int measures,
    int errors,
    int warnings,
    String updatedBy,
    Instant updatedAt) {}
