import type { DraftContent, DraftMeasure, DraftPlan, Mapping } from '@/shared/api/draft-types';
import { same } from './same';

/**
 * Puts one's own changes since `base` onto what another person saved meanwhile. A value both changed becomes one's
 * own; each measure, and each of its fields, counts for itself.
 */
export function mergeContents(
  base: DraftContent,
  mine: DraftContent,
  theirs: DraftContent,
): DraftContent {
  return {
    ...mergeFields(base, mine, theirs),
    plan: {
      ...mergeFields(base.plan, mine.plan, theirs.plan),
      measures: mergeMeasures(base.plan, mine.plan, theirs.plan),
    },
    mappings: mergeMappings(base.mappings, mine.mappings, theirs.mappings),
    settled: mergeSets(base.settled, mine.settled, theirs.settled),
  };
}

function mergeFields<T extends object>(base: T, mine: T, theirs: T): T {
  const names = Object.keys(mine) as (keyof T)[];
  const own = names.filter((name) => !same(mine[name], base[name]));
  return { ...theirs, ...Object.fromEntries(own.map((name) => [name, mine[name]])) };
}

function mergeMeasures(base: DraftPlan, mine: DraftPlan, theirs: DraftPlan): DraftMeasure[] {
  const before = byId(base);
  const own = byId(mine);
  const merged = theirs.measures.flatMap((measure) => mergeMeasure(measure, before, own));
  for (const measure of mine.measures.filter(({ id }) => !byId(theirs).has(id))) {
    const old = before.get(measure.id);
    // what they took out stays out, unless one has worked on it
    if (!old || !same(old, measure)) {
      merged.splice(placeOf(measure, mine, merged), 0, measure);
    }
  }
  return merged;
}

function mergeMeasure(
  measure: DraftMeasure,
  before: Map<string, DraftMeasure>,
  own: Map<string, DraftMeasure>,
): DraftMeasure[] {
  const old = before.get(measure.id);
  const mine = own.get(measure.id);
  if (!mine) {
    // one took it out: it stays out, unless they have worked on it
    return old && same(old, measure) ? [] : [measure];
  }
  return [old ? mergeFields(old, mine, measure) : mine];
}

/** Behind the measure that stands before it in one's own plan. */
function placeOf(measure: DraftMeasure, mine: DraftPlan, merged: DraftMeasure[]): number {
  const ids = mine.measures.map(({ id }) => id);
  const earlier = ids.slice(0, ids.indexOf(measure.id));
  return merged.findLastIndex(({ id }) => earlier.includes(id)) + 1;
}

function byId({ measures }: DraftPlan): Map<string, DraftMeasure> {
  return new Map(measures.map((measure) => [measure.id, measure]));
}

function mergeMappings(base: Mapping[], mine: Mapping[], theirs: Mapping[]): Mapping[] {
  const of = (mappings: Mapping[]) => Object.fromEntries(mappings.map((m) => [m.name, m.unit]));
  const [before, own] = [of(base), of(mine)];
  const merged = { ...of(theirs) };
  for (const name of new Set([...Object.keys(before), ...Object.keys(own)])) {
    if (before[name] !== own[name]) {
      merged[name] = own[name] as string | null;
    }
  }
  return Object.entries(merged)
    .filter(([, unit]) => unit !== undefined)
    .map(([name, unit]) => ({ name, unit }));
}

function mergeSets(base: string[], mine: string[], theirs: string[]): string[] {
  const added = mine.filter((id) => !base.includes(id));
  const removed = base.filter((id) => !mine.includes(id));
  return [...new Set([...theirs, ...added])].filter((id) => !removed.includes(id));
}
