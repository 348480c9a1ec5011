import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { csrfHeader, http } from '@/shared/api/http';
import { keys } from '@/shared/api/keys';
import { Problem, problemOf } from '@/shared/api/problem';
import { upload } from '@/shared/api/upload';
import { valuesOf } from '../model/cells';
import type {
  Cells,
  FileLine,
  Row,
  RowCheck,
  RowKept,
  RowResult,
  Sheet,
  Values,
} from '../model/types';

/** A row with what stands in it. */
export interface Filled {
  row: Row;
  cells: Cells;
}

const batch = (filled: Filled[]) => ({
  rows: filled.map(({ row, cells }) => ({ task: row.task, answers: valuesOf(row, cells) })),
});

export function check(filled: Filled[]): Promise<RowCheck[]> {
  return http.post<RowCheck[]>('/api/filing/check', batch(filled));
}

/** A row as it is kept; null when it is again as nobody had touched it. */
export interface Keeping {
  task: string;
  answers: Values | null;
  /** version of the draft that was there before */
  base: number | null;
}

/** Keeps rows as the drafts of their tasks. `leaving` as for all requests. */
export function keep(rows: Keeping[], leaving: boolean): Promise<RowKept[]> {
  return http.put<RowKept[]>('/api/filing/drafts', { rows }, leaving);
}

// so few that the bar moves, so many that sixty reports are some requests and not sixty
const together = 8;

/**
 * Files rows some at a time and tells after each how far it is. What was answered counts even when
 * the line breaks in between.
 */
export async function file(
  filled: Filled[],
  onProgress: (results: RowResult[]) => void,
): Promise<{ results: RowResult[]; broken?: unknown }> {
  const results: RowResult[] = [];
  for (let at = 0; at < filled.length; at += together) {
    try {
      const some = batch(filled.slice(at, at + together));
      results.push(...(await http.post<RowResult[]>('/api/filing', some)));
      onProgress([...results]);
    } catch (broken) {
      return { results, broken };
    }
  }
  return { results };
}

/** Takes filed rows out of the sheet and makes stale whatever shows reports and tasks. */
export function useFiled() {
  const queries = useQueryClient();
  return useCallback(
    (tasks: string[]) => {
      const gone = new Set(tasks);
      queries.setQueriesData<Sheet>({ queryKey: keys.filing }, (sheet) =>
        sheet ? { ...sheet, rows: sheet.rows.filter(({ task }) => !gone.has(task)) } : sheet,
      );
      for (const queryKey of [
        keys.filing,
        keys.tasks,
        keys.plans,
        keys.desk,
        keys.reports,
        keys.notices,
        keys.agenda,
      ]) {
        void queries.invalidateQueries({ queryKey });
      }
    },
    [queries],
  );
}

export type FileForm = 'workbook' | 'table';

/** Saves the rows as they stand as a file. */
export async function save(form: FileForm, filled: Filled[], english: boolean): Promise<void> {
  const rows = filled.map(({ row, cells }) => ({ task: row.task, cells }));
  const headers = { 'Content-Type': 'application/json', ...(await csrfHeader()) };
  const body = JSON.stringify({ rows, english });
  const response = await fetch(`/api/filing/${form}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers,
    body,
  }).catch(() => {
    throw new Problem('network', 0);
  });
  if (!response.ok) {
    throw await problemOf(response);
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = nameOf(response.headers.get('Content-Disposition'));
  link.click();
  URL.revokeObjectURL(link.href);
}

function nameOf(disposition: string | null): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  return encoded ? decodeURIComponent(encoded) : 'reports';
}

export function readFile(sent: File): Promise<FileLine[]> {
  return upload<FileLine[]>('/api/filing/reading', sent, () => undefined);
}
