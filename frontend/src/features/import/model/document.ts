import type { Highlight, HighlightKind } from '@/shared/api/draft-types';

/** A run of characters under the same highlights. */
export interface Segment {
  at: number;
  text: string;
  kind: HighlightKind | null;
  /** measures of the reading, by all highlights over it */
  origins: string[];
  value: string | null;
}

export interface Line {
  index: number;
  at: number;
  length: number;
  /** one for running text, several for the row of a table */
  cells: Segment[][];
}

/** Lines that are drawn, or left undrawn, together; a table stays in one piece where it is not too long. */
export interface Chunk {
  first: number;
  lines: Line[];
  origins: ReadonlySet<string>;
  /** about how many rows of text it fills */
  rows: number;
}

/** The text as lines and cells, cut where a highlight begins or ends. */
export function linesOf(text: string, highlights: Highlight[]): Line[] {
  const sorted = highlights.filter(({ length }) => length > 0).sort((a, b) => a.offset - b.offset);
  const open: Highlight[] = [];
  let next = 0;
  let at = 0;
  return text.split('\n').map((words, index) => {
    const end = at + words.length;
    while (sorted[next] && (sorted[next] as Highlight).offset < end) {
      open.push(sorted[next] as Highlight);
      next++;
    }
    const here = open.filter((mark) => mark.offset + mark.length > at && mark.offset < end);
    open.splice(0, open.length, ...open.filter((mark) => mark.offset + mark.length > end));
    const line = { index, at, length: words.length, cells: cellsOf(words, at, here) };
    at = end + 1;
    return line;
  });
}

function cellsOf(words: string, at: number, highlights: Highlight[]): Segment[][] {
  let from = at;
  return words.split('\t').map((cell) => {
    const segments = segmentsOf(cell, from, highlights);
    from += cell.length + 1;
    return segments;
  });
}

function segmentsOf(text: string, at: number, highlights: Highlight[]): Segment[] {
  const end = at + text.length;
  const here = highlights.filter((mark) => mark.offset < end && mark.offset + mark.length > at);
  const borders = here.flatMap((mark) => [mark.offset, mark.offset + mark.length]);
  return cut([{ at, text, kind: null, origins: [], value: null }], borders).map((segment) => {
    const over = here.filter(
      (mark) => mark.offset <= segment.at && mark.offset + mark.length > segment.at,
    );
    const shown = over.reduce<Highlight | undefined>(narrower, undefined);
    return {
      ...segment,
      kind: shown?.kind ?? null,
      value: shown?.value ?? null,
      origins: originsOf(shown, over),
    };
  });
}

/** What the shown highlight belongs to; a piece that belongs to no measure by itself has those around it. */
function originsOf(shown: Highlight | undefined, over: Highlight[]): string[] {
  if (shown && shown.origins.length > 0) {
    return shown.origins;
  }
  return [...new Set(over.flatMap(({ origins }) => origins))];
}

function narrower(one: Highlight | undefined, other: Highlight): Highlight {
  return one && one.length < other.length ? one : other;
}

/** Cuts segments further at the given offsets. */
export function cut(segments: Segment[], borders: number[]): Segment[] {
  return segments.flatMap((segment) => {
    const end = segment.at + segment.text.length;
    const inside = [...new Set(borders)]
      .filter((border) => border > segment.at && border < end)
      .sort((a, b) => a - b);
    return [segment.at, ...inside].map((from, place) => ({
      ...segment,
      at: from,
      text: segment.text.slice(from - segment.at, (inside[place] ?? end) - segment.at),
    }));
  });
}

const chunkLength = 24;
const longestTable = 80;
const charactersInRow = 38;

export function chunksOf(lines: Line[]): Chunk[] {
  const chunks: Line[][] = [];
  for (const line of lines) {
    const current = chunks.at(-1);
    if (!current || isFull(current, line)) {
      chunks.push([line]);
    } else {
      current.push(line);
    }
  }
  return chunks.map((own) => ({
    first: own[0]?.index ?? 0,
    lines: own,
    origins: new Set(own.flatMap(({ cells }) => cells.flat().flatMap(({ origins }) => origins))),
    rows: own.reduce(
      (sum, { length }) => sum + Math.max(1, Math.ceil(length / charactersInRow)),
      0,
    ),
  }));
}

function isFull(chunk: Line[], line: Line): boolean {
  const inTable = line.cells.length > 1 && chunk.at(-1)?.cells.length === line.cells.length;
  return chunk.length >= (inTable ? longestTable : chunkLength);
}

/** Rows of the same number of cells stand in one table. */
export function tablesOf(lines: Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const columns = last?.[0]?.cells.length ?? 0;
    if (last && columns > 1 && columns === line.cells.length) {
      last.push(line);
    } else {
      groups.push([line]);
    }
  }
  return groups;
}

/** The number of the line that an offset is in. */
export function lineAt(lines: Line[], offset: number): number {
  const found = lines.findLastIndex(({ at }) => at <= offset);
  return Math.max(found, 0);
}
