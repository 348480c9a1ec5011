import type { Indicator } from '@/shared/api/draft-types';

export function emptyIndicator(): Indicator {
  return {
    phrase: '',
    indicator: '',
    comparator: 'AT_LEAST',
    value: null,
    valueMax: null,
    unit: null,
    by: null,
    perYear: false,
    baseline: null,
    baselineYear: null,
    kind: null,
  };
}

const signs = { AT_LEAST: '≥', AT_MOST: '≤', EQUAL: '=' } as const;

/** ≥ 300 家, 1–2 家: a number to reach in one glance. */
export function figureOf({ comparator, value, valueMax, unit }: Indicator): string {
  if (value === null) {
    return '';
  }
  const number = valueMax === null ? `${signs[comparator]} ${value}` : `${value}–${valueMax}`;
  return `${number} ${unit ?? ''}`.trim();
}

const decimal = /^-?\d+(\.\d+)?$/;

/** Whether a person's writing is a number; nothing is none. */
export function isDecimal(written: string): boolean {
  return written === '' || decimal.test(written);
}

const year = /^(19|20|21)\d\d$/;

/** Whether a person's writing is a year a plan can have; nothing is none. */
export function isYear(written: string): boolean {
  return written === '' || year.test(written);
}
