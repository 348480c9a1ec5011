import type { DraftPlan, Safeguard } from '@/shared/api/draft-types';
import { addMeasure, freeId, setMeasure } from './measures';

export function setSafeguard(
  plan: DraftPlan,
  place: number,
  fields: Partial<Safeguard>,
): DraftPlan {
  return {
    ...plan,
    organisational: plan.organisational.map((old, at) =>
      at === place ? { ...old, ...fields } : old,
    ),
  };
}

/** Makes a measure, the last one, of a clause that somebody is to carry out after all. */
export function safeguardToMeasure(
  plan: DraftPlan,
  place: number,
): { plan: DraftPlan; id: string } {
  const id = freeId(plan, 'new');
  const clause = plan.organisational[place];
  if (!clause) {
    return { plan, id };
  }
  const rest = {
    ...plan,
    organisational: plan.organisational.filter((_, at) => at !== place),
  };
  const added = addMeasure(rest, clause.text || clause.title || '', plan.measures.at(-1)?.id);
  return {
    plan: setMeasure(added, id, clause.title ? { title: clause.title } : {}),
    id,
  };
}
