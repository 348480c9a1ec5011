import type { SupervisionCase } from '@/shared/api/types';

/** A case in few words: the unit and the measure. */
export function caseTitle({ unit, measure, plan }: SupervisionCase): string {
  return `${unit.name} · ${measure?.title ?? plan.title}`;
}
