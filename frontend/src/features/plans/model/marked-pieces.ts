import type { SourceLine } from '@/shared/api/types';

export interface Piece {
  from: number;
  text: string;
  /** what the piece was read as; the narrowest first */
  kinds: string[];
}

/** A line cut where something begins or ends that was read in it; marks may lie in each other. */
export function markedPieces({ text, marks }: SourceLine): Piece[] {
  const cuts = new Set([0, text.length, ...marks.flatMap(({ from, to }) => [from, to])]);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, at) => ({
    from,
    text: text.slice(from, places[at + 1]),
    kinds: marks
      .filter((mark) => mark.from <= from && (places[at + 1] ?? 0) <= mark.to)
      .sort((a, b) => a.to - a.from - (b.to - b.from))
      .map(({ kind }) => kind),
  }));
}
