package duban.review;

import java.util.List;
import org.springframework.stereotype.Component;

/** Shows drafts. */
@Component
class DraftViews {

  private final DraftFindings findings;
  private final Highlights highlights;
  private final UnitLookup units;

  DraftViews(DraftFindings findings, Highlights highlights, UnitLookup units) {
    this.findings = findings;
    this.highlights = highlights;
    this.units = units;
  }

  DraftView of(PlanDraft draft) {
    Checked checked = findings.check(draft);
    return of(checked, findings.of(checked));
  }

  DraftView of(Checked checked, List<FindingView> found) {
    PlanDraft draft = checked.draft();
    DraftContent content = draft.content();
    return new DraftView(
        draft.id(),
        draft.version(),
        draft.fileName(),
        draft.state(),
        draft.planKey(),
        draft.amends(),
        draft.key(),
        draft.text(),
        content.plan(),
        highlights.of(draft.reading()),
        found,
        checked.units(),
        units.office(draft, checked.plan()).map(units::ref).orElse(null),
        content.office() != null,
        content.firstListedLeads(),
        content.settled().stream().sorted().toList(),
        draft.isOpen() && found.stream().noneMatch(FindingView::isOpenError),
        draft.createdBy(),
        draft.createdAt(),
        draft.updatedBy(),
        draft.updatedAt());
  }
}
