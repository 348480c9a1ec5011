import type { DraftMeasure, DraftPlan } from '@/shared/api/draft-types';

/** Changes one measure; a plan without it stays as it is. */
export function withMeasure(
  plan: DraftPlan,
  id: string,
  change: (measure: DraftMeasure) => DraftMeasure,
): DraftPlan {
  return {
    ...plan,
    measures: plan.measures.map((measure) => (measure.id === id ? change(measure) : measure)),
  };
}

export function setMeasure(
  plan: DraftPlan,
  id: string,
  fields: Partial<Omit<DraftMeasure, 'id' | 'origins'>>,
): DraftPlan {
  return withMeasure(plan, id, (measure) => ({ ...measure, ...fields }));
}

/** Takes out what is not a measure. */
export function removeMeasure(plan: DraftPlan, id: string): DraftPlan {
  return { ...plan, measures: plan.measures.filter((measure) => measure.id !== id) };
}

/** Puts a measure of the given text behind another one, or first where there is none. */
export function addMeasure(plan: DraftPlan, text: string, after: string | undefined): DraftPlan {
  const place = plan.measures.findIndex(({ id }) => id === after);
  const before = plan.measures[place];
  const body = text.trim();
  const measure: DraftMeasure = {
    id: freeId(plan, 'new'),
    origins: [],
    number: freeNumber(plan, before?.number),
    printedNumber: null,
    section: before?.section ?? plan.sections[0]?.number ?? null,
    title: titleOf(body),
    text: body,
    items: [{ text: null, lead: [], responsible: [], collective: [] }],
    deadline: null,
    recurrence: null,
    targets: [],
  };
  return { ...plan, measures: plan.measures.toSpliced(place + 1, 0, measure) };
}

/** The measure behind which something found at an offset of the text belongs. */
export function measureBefore(
  plan: DraftPlan,
  starts: Map<string, number>,
  offset: number,
): string | undefined {
  return plan.measures.findLast(({ origins }) =>
    origins.some((origin) => (starts.get(origin) ?? Number.POSITIVE_INFINITY) <= offset),
  )?.id;
}

const longestTitle = 40;

/** The first clause of a text, as the reader names a measure without a heading. */
export function titleOf(text: string): string {
  const clause = /^[^,,。;;::\n]+/u.exec(text.trim())?.[0] ?? text.trim();
  return clause.slice(0, longestTitle);
}

/** An id no measure has: `m7-2` for a part of `m7`. */
export function freeId(plan: DraftPlan, stem: string): string {
  return free(`${stem}-`, new Set(plan.measures.map(({ id }) => id)));
}

/** A number no measure has: `7.2` for a part of 7; at the start, one beyond the highest. */
export function freeNumber(plan: DraftPlan, stem: string | undefined): string {
  if (stem === undefined) {
    const numbers = plan.measures.map(({ number }) => Number.parseInt(number, 10) || 0);
    return String(Math.max(0, ...numbers) + 1);
  }
  return free(`${stem}.`, new Set(plan.measures.map(({ number }) => number)));
}

function free(stem: string, taken: Set<string>): string {
  let count = 2;
  while (taken.has(`${stem}${count}`)) {
    count++;
  }
  return `${stem}${count}`;
}
