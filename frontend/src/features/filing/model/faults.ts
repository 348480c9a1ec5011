import type { ReportHint } from '@/shared/api/types';
import { columnKeyOf, hintColumn } from './cells';
import type { Column } from './columns';
import type { Row, RowCheck, RowProblem } from './types';

/** What is to be said of a row and of its cells, by the keys of their columns. */
export interface RowFaults {
  /** whether the server has said what it thinks of what stands there now */
  known: boolean;
  faults: Record<string, string>;
  hints: Record<string, ReportHint[]>;
  /** why the row as a whole is refused: the slug of a problem */
  refused: string | undefined;
}

export type Checks = Record<string, RowFaults>;

export function faultsOf(row: Row, unreadable: Column[], check: RowCheck | undefined): RowFaults {
  const { faults, refused } = problemOf(row, check?.problem ?? null);
  for (const column of unreadable) {
    faults[column.key] = `unreadable-${column.kind}`;
  }
  const hints: RowFaults['hints'] = {};
  for (const hint of check?.hints ?? []) {
    const column = hintColumn(row, hint);
    hints[column] = [...(hints[column] ?? []), hint];
  }
  return { known: check !== undefined, faults, hints, refused };
}

export function problemOf(row: Row, problem: RowProblem | null) {
  const faults: Record<string, string> = {};
  if (!problem) {
    return { faults, refused: undefined };
  }
  for (const { pointer, detail } of problem.errors) {
    const field = pointer.replace(/^#\/rows\/\d+\/answers\/?/, '');
    faults[columnKeyOf(row, field)] ??= detail;
  }
  const slug = problem.type.replace('/problems/', '');
  return { faults, refused: problem.errors.length > 0 ? undefined : slug };
}

export const hasFaults = (row: RowFaults | undefined): boolean =>
  row !== undefined && (Object.keys(row.faults).length > 0 || row.refused !== undefined);

export const hintCount = (row: RowFaults | undefined): number =>
  Object.values(row?.hints ?? {}).flat().length;
