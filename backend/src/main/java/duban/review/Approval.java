package duban.review;

import duban.organisation.UnitId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets drafts be published that leave no doubt open. */
@Component
class Approval {

  private final Reviewing reviewing;
  private final DraftFindings findings;
  private final UnitLookup lookup;

  Approval(Reviewing reviewing, DraftFindings findings, UnitLookup lookup) {
    this.reviewing = reviewing;
    this.findings = findings;
    this.lookup = lookup;
  }

  /**
   * The draft, which nobody else can change until the transaction ends.
   *
   * @throws DraftHasErrors when errors are open
   * @throws DraftChanged when somebody has changed it since this version
   * @throws DraftClosed when it is published
   */
  Checked approved(UUID id, int version) {
    PlanDraft draft = reviewing.open(id, version);
    Checked checked = findings.check(draft);
    List<FindingView> errors =
        findings.of(checked).stream().filter(FindingView::isOpenError).toList();
    if (!errors.isEmpty()) {
      throw new DraftHasErrors(draft, errors);
    }
    return checked;
  }

  /** The registered units of an approved draft, by their names in the plan. */
  Map<String, UnitId> units(Checked draft) {
    Map<String, UnitId> units = new HashMap<>();
    draft
        .plan()
        .units()
        .forEach(
            unit -> units.put(unit.name(), lookup.unit(draft.draft(), unit.name()).orElseThrow()));
    return units;
  }
}
