import type { DraftItem, DraftMeasure, DraftPlan, Indicator } from '@/shared/api/draft-types';
import { freeId, freeNumber, titleOf } from './measures';
import { unitsOf } from './units';

/**
 * Makes two measures of one, at a place of its text. Both keep the units, the deadline and how often: better a
 * unit too many to strike out than one lost. Targets and tasks go where their words stand.
 */
export function splitMeasure(plan: DraftPlan, id: string, at: number): DraftPlan {
  const place = plan.measures.findIndex((measure) => measure.id === id);
  const whole = plan.measures[place];
  if (!whole || !canSplit(whole.text, at)) {
    return plan;
  }
  const rest = whole.text.slice(at).trim();
  const first: DraftMeasure = {
    ...whole,
    text: whole.text.slice(0, at).trim(),
    items: tasksIn(whole, (item) => !standsIn(item, rest)),
    targets: whole.targets.filter((target) => !isTargetOf(target, rest)),
  };
  const second: DraftMeasure = {
    ...whole,
    id: freeId(plan, id),
    number: freeNumber(plan, whole.number),
    printedNumber: null,
    title: titleOf(rest),
    text: rest,
    items: tasksIn(whole, (item) => item.text === null || standsIn(item, rest)),
    targets: whole.targets.filter((target) => isTargetOf(target, rest)),
  };
  return { ...plan, measures: plan.measures.toSpliced(place, 1, first, second) };
}

/** Whether words stand on both sides of a place. */
export function canSplit(text: string, at: number): boolean {
  return text.slice(0, at).trim() !== '' && text.slice(at).trim() !== '';
}

/** Where the paragraphs of a text begin, but the first. */
export function paragraphStarts(text: string): number[] {
  return [...text.matchAll(/\n+(?=[^\n])/gu)]
    .map((mark) => mark.index + mark[0].length)
    .filter((at) => canSplit(text, at));
}

function isTargetOf(target: Indicator, text: string): boolean {
  return target.phrase !== '' && text.includes(target.phrase);
}

function standsIn(item: DraftItem, text: string): boolean {
  return Boolean(item.text) && text.includes(item.text ?? '');
}

/** The tasks that belong to a part; a part left without any gets the units of all. */
function tasksIn(whole: DraftMeasure, belongs: (item: DraftItem) => boolean): DraftItem[] {
  const items = whole.items.filter(belongs);
  return items.length > 0 ? items : [{ text: null, ...unitsOf(whole.items) }];
}
