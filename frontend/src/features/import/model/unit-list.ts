import type { DraftPlan, DraftUnit } from '@/shared/api/draft-types';
import { usesOf } from './units';

/** The units the plan names now, with what the server last said of them. */
export function unitsInUse(plan: DraftPlan, known: DraftUnit[]): DraftUnit[] {
  const byName = new Map(known.map((unit) => [unit.name, unit]));
  return [...usesOf(plan)].map(([name, uses]) => ({
    ...(byName.get(name) ?? newUnit(name)),
    uses,
  }));
}

function newUnit(name: string): DraftUnit {
  return {
    name,
    aliases: [],
    collective: false,
    uses: 0,
    unit: null,
    mappedByHand: false,
    candidates: [],
  };
}
