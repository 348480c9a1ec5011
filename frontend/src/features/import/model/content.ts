import type { Draft, DraftContent, DraftPlan, Mapping } from '@/shared/api/draft-types';

/** A change of what a person may change. */
export type Edit = (content: DraftContent) => DraftContent;

export function contentOf(draft: Draft): DraftContent {
  return {
    key: draft.key,
    plan: draft.plan,
    mappings: mappingsOf(draft),
    office: draft.officeChosen ? (draft.office?.id ?? null) : null,
    firstListedLeads: draft.firstListedLeads,
    settled: draft.settled,
  };
}

/** What a person has said of which registered unit a name means. */
export function mappingsOf({ units }: Pick<Draft, 'units'>): Mapping[] {
  return units
    .filter(({ mappedByHand }) => mappedByHand)
    .map(({ name, unit }) => ({ name, unit: unit?.id ?? null }));
}

/** An edit of the plan alone. */
export function inPlan(change: (plan: DraftPlan) => DraftPlan): Edit {
  return (content) => ({ ...content, plan: change(content.plan) });
}

export function setPlan(fields: Partial<DraftPlan>): Edit {
  return inPlan((plan) => ({ ...plan, ...fields }));
}

/** Says which registered unit a name means. */
export function mapUnit(name: string, unit: string): Edit {
  return (content) => ({
    ...content,
    mappings: [...content.mappings.filter((mapping) => mapping.name !== name), { name, unit }],
  });
}

/** Takes back what was said by hand. */
export function unmapUnit(name: string): Edit {
  return (content) => ({
    ...content,
    mappings: content.mappings.filter((mapping) => mapping.name !== name),
  });
}

/** Marks a finding as checked, or as open again. */
export function settle(finding: string, settled: boolean): Edit {
  return (content) => {
    const others = content.settled.filter((id) => id !== finding);
    return { ...content, settled: settled ? [...others, finding] : others };
  };
}

/** Says which registered unit supervises the plan; null leaves it to the plan's words. */
export function chooseOffice(unit: string | null): Edit {
  return (content) => ({ ...content, office: unit });
}

/** Marks findings as checked together: one step to be undone. */
export function settleAll(findings: string[]): Edit {
  return (content) => ({ ...content, settled: [...new Set([...content.settled, ...findings])] });
}
