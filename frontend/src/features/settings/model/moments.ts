import type { ReportingMoments } from '@/shared/api/types';

export type Moment = keyof ReportingMoments;

/** The moments of a reporting period in the order in which they come. */
export const moments: Moment[] = [
  'opening',
  'due',
  'cutOff',
  'leadDue',
  'leadCutOff',
  'officeDue',
  'officeCutOff',
  'draft',
];
