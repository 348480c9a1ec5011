import type { TFunction } from 'i18next';
import type { Indicator } from '@/shared/api/types';
import { formatNumber } from '@/shared/i18n/format';

type Wanted = Pick<
  Indicator,
  'comparator' | 'target' | 'targetMax' | 'measuredIn' | 'by' | 'perYear'
>;

/** What an indicator wants: 2025年 不少于 700 家. */
export function targetWords(of: Wanted, t: TFunction): string {
  const range = of.targetMax === null ? '' : `–${formatNumber(of.targetMax)}`;
  const number = `${formatNumber(of.target)}${range}${of.measuredIn ? ` ${of.measuredIn}` : ''}`;
  return [
    of.perYear ? t('progress/perYear') : of.by && t('progress/by', { year: of.by }),
    t(`progress/comparator/${of.comparator}`),
    number,
  ]
    .filter(Boolean)
    .join(' ');
}

/** How far behind or ahead of the curve, in points of the way from start to target. */
export function gapWords(gap: number | null, t: TFunction): string {
  if (gap === null) {
    return '—';
  }
  if (gap === 0) {
    return t('progress/gapNone');
  }
  return t(gap > 0 ? 'progress/gapBehind' : 'progress/gapAhead', { points: Math.abs(gap) });
}
