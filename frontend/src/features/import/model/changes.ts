import type { DraftContent, DraftMeasure, DraftPlan } from '@/shared/api/draft-types';
import { same } from './same';

/** One value that differs between two states of a draft. */
export interface Change {
  /** number of the measure, null for what is about the plan */
  measure: string | null;
  field: string;
  before: string;
  after: string;
}

/** What differs between two states of a draft, to be shown or kept as text. */
export function changesBetween(before: DraftContent, after: DraftContent): Change[] {
  const { measures: _, ...plan } = after.plan;
  const planFields = Object.keys(plan) as (keyof DraftPlan)[];
  return [
    ...fieldsThatDiffer(null, planFields, before.plan, after.plan),
    ...fieldsThatDiffer(null, ['key', 'firstListedLeads', 'mappings', 'settled'], before, after),
    ...measuresThatDiffer(before.plan, after.plan),
  ];
}

function measuresThatDiffer(before: DraftPlan, after: DraftPlan): Change[] {
  const old = new Map(before.measures.map((measure) => [measure.id, measure]));
  const now = new Set(after.measures.map(({ id }) => id));
  const removed = before.measures.filter(({ id }) => !now.has(id));
  return [
    ...after.measures.flatMap((measure) => measureThatDiffers(old.get(measure.id), measure)),
    ...removed.map((measure) => ({
      measure: measure.number,
      field: 'measure',
      before: words(measure),
      after: '',
    })),
  ];
}

const measureFields = [
  'number',
  'section',
  'title',
  'text',
  'items',
  'deadline',
  'recurrence',
  'targets',
] as const;

function measureThatDiffers(before: DraftMeasure | undefined, after: DraftMeasure): Change[] {
  if (!before) {
    return [{ measure: after.number, field: 'measure', before: '', after: words(after) }];
  }
  return fieldsThatDiffer(after.number, measureFields, before, after);
}

function fieldsThatDiffer<T>(
  measure: string | null,
  fields: readonly (keyof T & string)[],
  before: T,
  after: T,
): Change[] {
  return fields
    .filter((field) => !same(before[field], after[field]))
    .map((field) => ({
      measure,
      field,
      before: words(before[field]),
      after: words(after[field]),
    }));
}

/** A value as a person reads it. */
export function words(value: unknown): string {
  if (value === null || value === undefined) {
    return '';
  }
  if (Array.isArray(value)) {
    return value.map(words).filter(Boolean).join('、');
  }
  if (typeof value === 'object') {
    const { id: _, origins: __, ...fields } = value as Record<string, unknown>;
    return Object.values(fields).map(words).filter(Boolean).join(' · ');
  }
  return String(value);
}
