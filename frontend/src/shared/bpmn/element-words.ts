import type { TFunction } from 'i18next';
import type { ElementState } from '../api/types';
import { daysUntil, formatTime } from '../i18n/format';

/** Who is waited for at an element and since when. */
export function elementWords(
  { units, since, state, count }: ElementState,
  now: Date,
  t: TFunction,
): string[] {
  const at = formatTime(since);
  const days = -daysUntil(since, now);
  const names = [...new Set(units)].join(t('common/comma'));
  return [
    names ? t('record/hover/units', { units: names }) : t('record/hover/nobody'),
    days > 0 ? t('record/hover/since', { at, days }) : t('record/hover/today', { at }),
    ...(count > 1 ? [t('record/hover/count', { count })] : []),
    ...(state === 'OVERDUE' ? [t('record/hover/overdue')] : []),
  ];
}
