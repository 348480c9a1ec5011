import { formatNumber } from '@/shared/i18n/format';
import { i18next } from '@/shared/i18n/i18n';
import type { Column } from './columns';
import type { Row } from './types';

/** The text of a cell as it is shown and copied. */
export function shown(column: Column, text: string): string {
  if (column.kind === 'choice' && (text === 'yes' || text === 'no')) {
    return i18next.t(`progress/${text}`);
  }
  return text;
}

export function columnName(column: Column): string {
  return column.place === undefined
    ? i18next.t([`filing/column/${column.key}`, `form/${column.key}`, `progress/${column.key}`])
    : i18next.t('filing/figure', { place: column.place + 1 });
}

/** Why a cell is refused; forms word the same rules by the same names. */
export function faultWords(fault: string): string {
  for (const key of [`filing/fault/${fault}`, `form/${fault}`]) {
    if (i18next.exists(key)) {
      return i18next.t(key);
    }
  }
  return i18next.t(/blank|null|empty|空/i.test(fault) ? 'form/required' : 'form/faulty');
}

/** What a figure is to be seen against. */
export function besideFigure(row: Row, place: number): string {
  const asked = row.figures[place];
  if (!asked) {
    return '';
  }
  const words = (value: number) => formatNumber(value, asked.measuredIn);
  return [
    asked.last !== null && i18next.t('progress/figureLast', { value: words(asked.last) }),
    asked.planned !== null && i18next.t('progress/figurePlanned', { value: words(asked.planned) }),
    i18next.t('progress/figureTarget', { value: words(asked.target) }),
  ]
    .filter(Boolean)
    .join(' · ');
}
