import type { Masthead } from '@/shared/api/report-types';

/** What was typed and is not saved yet, on the revision it was typed on. */
export interface Kept {
  revision: number;
  masthead: Masthead;
  doc: unknown;
}

const keyOf = (report: number) => `duban.report.${report}`;

export function keep(report: number, kept: Kept): void {
  try {
    localStorage.setItem(keyOf(report), JSON.stringify(kept));
  } catch {
    // no room: the server will have it in a moment
  }
}

export function readKept(report: number): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(report)) ?? 'null');
  } catch {
    return null;
  }
}

export function dropKept(report: number): void {
  localStorage.removeItem(keyOf(report));
}
