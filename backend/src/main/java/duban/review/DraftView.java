package duban.review;

import duban.organisation.UnitRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.lang.Nullable;

/**
 * A draft as the review page shows it.
 *
 * @param text the extracted text, which highlights and findings point into
 * @param office the registered unit that will supervise the plan; null while that is not known
 * @param officeChosen whether a person chose it
 * @param publishable whether no error is open
 */
record DraftView(
    UUID id,
    int version,
    String fileName,
    PlanDraft.State state,
    @Nullable String planKey,
    @Nullable String amends,
    String key,
    String text,
    DraftPlan plan,
    List<Highlight> highlights,
    List<FindingView> findings,
    List<UnitView> units,
    @Nullable UnitRef office,
    boolean officeChosen,
    boolean firstListedLeads,
    List<String> settled,
    boolean publishable,
    String createdBy,
    Instant createdAt,
    String updatedBy,
    Instant updatedAt) {}
