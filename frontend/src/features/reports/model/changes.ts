import type { FigureChange, MeasureChange, ProgressClass } from '@/shared/api/report-types';

/** What can be looked for among the measures of a comparison. */
export const changeFilters = ['all', 'WORSE', 'IMPROVED', 'NEW', 'UNCHANGED', 'copied'] as const;
export type ChangeFilter = (typeof changeFilters)[number];

export const classes: ProgressClass[] = ['COMPLETED', 'AHEAD', 'ON_TRACK', 'BEHIND', 'NOT_STARTED'];

/** The measures that fit; what got worse, and most, comes first. */
export function changesOf(measures: MeasureChange[], filter: ChangeFilter): MeasureChange[] {
  return measures
    .filter((measure) => fits(measure, filter))
    .sort((a, b) => fall(b) - fall(a) || rank(b) - rank(a));
}

export function countOf(measures: MeasureChange[], filter: ChangeFilter): number {
  return measures.filter((measure) => fits(measure, filter)).length;
}

function fits(measure: MeasureChange, filter: ChangeFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'copied':
      return measure.copied;
    default:
      return measure.change === filter;
  }
}

/** A parked measure stands where one stands that is behind. */
function place(of: ProgressClass | null): number {
  return classes.indexOf(of ?? 'BEHIND');
}

/** By how many classes it fell; below zero when it rose. */
function fall({ change, before, now }: MeasureChange): number {
  return change === 'NEW' ? 0 : place(now) - place(before);
}

const rank = ({ change, copied }: MeasureChange) => Number(change === 'NEW') * 2 + Number(copied);

/** How a figure moved: +3, −1.5; empty where there is nothing to take from another. */
export function movement({ was, is }: FigureChange): string {
  if (was === null || is === null) {
    return '';
  }
  const by = Math.round((is - was) * 1000) / 1000;
  return by === 0 ? '' : by > 0 ? `+${by}` : `−${Math.abs(by)}`;
}
