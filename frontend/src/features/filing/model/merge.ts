import type { Cells, FileLine, Row } from './types';

export interface Change {
  cell: string;
  /** as the page has it */
  mine: string;
  /** as the file has it */
  theirs: string;
  /** whether it was changed on the page too since the file left it */
  both: boolean;
}

export interface Arrival {
  line: FileLine;
  row: Row | undefined;
  changes: Change[];
}

/**
 * What a file would change. A cell that the file leaves as it was exported changes nothing, so what
 * was typed on the page meanwhile stays.
 */
export function arrivals(lines: FileLine[], rows: Row[], cellsAt: (row: Row) => Cells): Arrival[] {
  const byTask = new Map(rows.map((row) => [row.task, row]));
  return lines.map((line) => {
    const row = line.task ? byTask.get(line.task) : undefined;
    return { line, row, changes: row ? changes(line, cellsAt(row)) : [] };
  });
}

function changes({ before, cells }: FileLine, mine: Cells): Change[] {
  return Object.entries(cells)
    .map(([cell, theirs]) => ({ cell, theirs, mine: (mine[cell] ?? '').trim() }))
    .filter(({ cell, theirs, mine: own }) => {
      const untouched = before ? theirs === (before[cell] ?? '') : theirs === '';
      return theirs !== own && !untouched;
    })
    .map(({ cell, theirs, mine: own }) => ({
      cell,
      theirs,
      mine: own,
      both: before !== null && own !== (before[cell] ?? ''),
    }));
}
