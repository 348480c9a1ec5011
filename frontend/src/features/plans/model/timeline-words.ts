import { formatDate, formatPeriod } from '@/shared/i18n/format';
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

const moved = /^(\S+) (\d{4}-\d\d-\d\d) (\d{4}-\d\d-\d\d) (.*)$/s;

/** A detail is a kind of task, a period, what moved from when to when, or somebody's own words. */
export function detailWords(action: string, detail: string): string {
  const [, kind, from, to, reason] = (action === 'due-moved' && moved.exec(detail)) || [];
  if (kind && from && to) {
    return i18next.t('record/timeline/moved', {
      kind: i18next.t(`kind/${kind}`),
      from: formatDate(from),
      to: formatDate(to),
      reason,
    });
  }
  const key = `kind/${detail}`;
  return i18next.exists(key) ? i18next.t(key) : formatPeriod(detail);
}
