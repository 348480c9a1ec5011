import { formatPeriod } from '@/shared/i18n/format';
import { i18next } from '@/shared/i18n/i18n';

/** What somebody has to answer for. */
export const graveActions = new Set([
  'overdue',
  'yellow-card',
  'red-card',
  'report-missed',
  'consolidation-missed',
  'review-missed',
]);

/** What happened, in words; a happening of a newer server stays as it is called there. */
export function actionWords(action: string): string {
  const key = `action/${action}`;
  return i18next.exists(key) ? i18next.t(key) : action;
}

/** A detail is a kind of task, a period, or somebody's own words. */
export function detailWords(detail: string): string {
  const key = `kind/${detail}`;
  return i18next.exists(key) ? i18next.t(key) : formatPeriod(detail);
}
