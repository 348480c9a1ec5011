import { readCell } from './cells';
import { type Column, cellOf } from './columns';
import type { Patch } from './edits';
import type { Range } from './selection';
import type { Cells, Row } from './types';

export interface Pasted {
  patches: Patch[];
  /** cells of the clip that had no place: beyond the sheet, or not asked for in their row */
  left: number;
}

/** Puts a clip into the sheet from a corner on; one cell alone fills a whole range. */
export function paste(
  clip: string[][],
  range: Range,
  rows: Row[],
  columns: Column[],
  cellsAt: (row: Row) => Cells,
): Pasted {
  const single = clip.length === 1 && clip[0]?.length === 1;
  const height = single ? range.bottom - range.top + 1 : clip.length;
  const patches: Patch[] = [];
  let left = 0;
  for (let down = 0; down < height; down++) {
    const row = rows[range.top + down];
    const texts = (single ? clip[0] : clip[down]) ?? [];
    const width = single ? range.right - range.left + 1 : texts.length;
    const cells = row && { ...cellsAt(row) };
    for (let across = 0; across < width; across++) {
      const column = columns[range.left + across];
      const cell = row && column && cellOf(row, column);
      const text = texts[single ? 0 : across] ?? '';
      if (cells && column && cell) {
        cells[cell] = readCell(column, text);
      } else if (text.trim()) {
        left++;
      }
    }
    if (row && cells) {
      patches.push({ task: row.task, cells });
    }
  }
  return { patches, left };
}

/** Empties the cells of a range. */
export function clear(
  range: Range,
  rows: Row[],
  columns: Column[],
  cellsAt: (row: Row) => Cells,
): Patch[] {
  return paste([['']], range, rows, columns, cellsAt).patches;
}

/** The texts of a range, as they are shown and copied. */
export function copied(
  range: Range,
  rows: Row[],
  columns: Column[],
  cellsAt: (row: Row) => Cells,
  words: (column: Column, text: string) => string,
): string[][] {
  return rows.slice(range.top, range.bottom + 1).map((row) =>
    columns.slice(range.left, range.right + 1).map((column) => {
      const cell = cellOf(row, column);
      return cell ? words(column, cellsAt(row)[cell] ?? '') : '';
    }),
  );
}
