import type { Row } from './types';

export type Field =
  | 'progress'
  | 'problems'
  | 'nextSteps'
  | 'inTime'
  | 'delayReason'
  | 'expectedOn'
  | 'coordination'
  | 'coordinationFrom';

/** A column that is filled in; figures have places, as each row is asked for others. */
export interface Column {
  key: string;
  kind: 'text' | 'choice' | 'date' | 'number';
  width: number;
  field?: Field;
  place?: number;
}

const said: Column[] = [
  { key: 'progress', field: 'progress', kind: 'text', width: 320 },
  { key: 'problems', field: 'problems', kind: 'text', width: 220 },
  { key: 'nextSteps', field: 'nextSteps', kind: 'text', width: 240 },
  { key: 'inTime', field: 'inTime', kind: 'choice', width: 120 },
  { key: 'delayReason', field: 'delayReason', kind: 'text', width: 180 },
  { key: 'expectedOn', field: 'expectedOn', kind: 'date', width: 124 },
  { key: 'coordination', field: 'coordination', kind: 'text', width: 180 },
  { key: 'coordinationFrom', field: 'coordinationFrom', kind: 'text', width: 130 },
];

/** The columns that some rows need, in their order. */
export function columnsOf(rows: Row[]): Column[] {
  const places = Math.max(0, ...rows.map(({ figures }) => figures.length));
  const figures = Array.from(
    { length: places },
    (_, place): Column => ({ key: `figure-${place}`, kind: 'number', width: 170, place }),
  );
  return [...said, ...figures];
}

/** The name by which a row keeps a column's text; undefined where it is not asked for it. */
export function cellOf(row: Row, column: Column): string | undefined {
  if (column.place === undefined) {
    return column.key;
  }
  const asked = row.figures[column.place];
  return asked && `figure:${asked.indicator}`;
}
