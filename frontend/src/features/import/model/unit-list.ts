import type { DraftPlan, DraftUnit } from '@/shared/api/draft-types';
import { usesOf } from './units';

/** The units the plan names now, its office too, with what the server last said of them. */
export function unitsInUse(plan: DraftPlan, known: DraftUnit[]): DraftUnit[] {
  const byName = new Map(known.map((unit) => [unit.name, unit]));
  const uses = usesOf(plan);
  const leading = [plan.leadingOffice, plan.leadingGroup]
    .flatMap((name) => byName.get(name ?? '') ?? [])
    .filter(({ name }) => !uses.has(name));
  const working = [...uses].map(([name, count]) => ({
    ...(byName.get(name) ?? newUnit(name)),
    uses: count,
  }));
  return [...working, ...leading];
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
