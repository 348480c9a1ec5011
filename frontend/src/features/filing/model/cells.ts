import type { ReportHint } from '@/shared/api/types';
import { type Column, cellOf } from './columns';
import type { Cells, Row, Values } from './types';

const texts = [
  'progress',
  'problems',
  'nextSteps',
  'delayReason',
  'expectedOn',
  'coordination',
  'coordinationFrom',
] as const;

const yes = /^(yes|y|true|1|是|能|可以|能按期|能按期完成|in ?time)$/i;
const no = /^(no|n|false|0|否|不能|不能按期|不能按期完成|not ?in ?time)$/i;
const date = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

/** What was typed or pasted, as the column keeps it; what cannot be read stays as it is. */
export function readCell(column: Column, typed: string): string {
  const text = typed.replace(/\r\n?/g, '\n').trim();
  switch (column.kind) {
    case 'choice':
      return yes.test(text) ? 'yes' : no.test(text) ? 'no' : text;
    case 'date':
      return isoDate(text) ?? text;
    case 'number': {
      const digits = text.replace(/[,,\s%％]/g, '');
      return isNumber(digits) ? digits : text;
    }
    default:
      return text;
  }
}

function isoDate(text: string): string | undefined {
  const [, year, month, day] = date.exec(text) ?? [];
  if (!year || !month || !day) {
    return undefined;
  }
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const known = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(known.getTime()) && known.toISOString().startsWith(iso) ? iso : undefined;
}

function isNumber(text: string): boolean {
  return /^[+-]?\d{1,15}(\.\d{1,10})?$/.test(text);
}

/** Whether a text cannot be what its column wants. */
export function unreadable(column: Column, text: string): boolean {
  switch (text && column.kind) {
    case 'choice':
      return text !== 'yes' && text !== 'no';
    case 'date':
      return isoDate(text) !== text;
    case 'number':
      return !isNumber(text);
    default:
      return false;
  }
}

/** The values of a form or an earlier report as cells. */
export function cellsOf(values: Values): Cells {
  const cells: Cells = {};
  for (const field of texts) {
    cells[field] = text(values[field]);
  }
  const { inTime, figures } = values;
  cells.inTime = inTime === true ? 'yes' : inTime === false ? 'no' : text(inTime);
  for (const { indicator, value } of (figures ?? []) as { indicator: number; value: unknown }[]) {
    cells[`figure:${indicator}`] = text(value);
  }
  return cells;
}

function text(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}

/** What the form of the task keeps and sends, from cells. */
export function valuesOf(row: Row, cells: Cells): Values {
  const { inTime = '' } = cells;
  const values: Values = {
    progress: cells.progress ?? '',
    problems: cells.problems ?? '',
    nextSteps: cells.nextSteps ?? '',
  };
  if (inTime) {
    values.inTime = inTime === 'yes' ? true : inTime === 'no' ? false : inTime;
  }
  for (const field of ['delayReason', 'expectedOn', 'coordination', 'coordinationFrom'] as const) {
    if (cells[field]) {
      values[field] = cells[field];
    }
  }
  if (row.figures.length > 0) {
    values.figures = row.figures.map(({ indicator }) => ({
      indicator,
      value: cells[`figure:${indicator}`] || null,
    }));
  }
  return values;
}

/** What a row starts with: what was sent back, else what a unit said last time. */
export function startOf(row: Row): Cells {
  const said = row.sent ?? (row.kind === 'report' ? row.last : null);
  return { ...cellsOf(said ?? {}), ...figures(row, false) };
}

/** What a row says when nothing has changed; undefined where there was no report. */
export function unchanged(row: Row): Cells | undefined {
  return row.last ? { ...cellsOf(row.last), ...figures(row, true) } : undefined;
}

function figures(row: Row, orLast: boolean): Cells {
  return Object.fromEntries(
    row.figures.map(({ indicator, given, last }) => [
      `figure:${indicator}`,
      text(given ?? (orLast ? last : null)),
    ]),
  );
}

/** Whether progress is told as last time, but for blanks and punctuation. */
export function saysTheSame(row: Row, cells: Cells): boolean {
  const words = (said: string | null | undefined) => (said ?? '').replace(/[\s\p{P}\p{S}]/gu, '');
  return row.last !== null && words(cells.progress) === words(row.last.progress);
}

/** The column a fault or a hint of the form is about. */
export function columnKeyOf(row: Row, field: string): string {
  const place = /^figures\/(\d+)/.exec(field)?.[1];
  return place !== undefined ? `figure-${place}` : field.split('/')[0] || row.kind;
}

export function hintColumn(row: Row, { field, indicator }: ReportHint): string {
  const place = row.figures.findIndex((asked) => asked.indicator === indicator);
  return place < 0 ? field : `figure-${place}`;
}

export function textAt(row: Row, cells: Cells, column: Column): string | undefined {
  const cell = cellOf(row, column);
  return cell === undefined ? undefined : (cells[cell] ?? '');
}
