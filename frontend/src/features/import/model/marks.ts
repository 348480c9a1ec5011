import type { DraftFinding, FindingLevel } from '@/shared/api/draft-types';
import { type Chunk, lineAt } from './document';

/** An open finding in the document. */
export interface Mark {
  finding: string;
  level: FindingLevel;
  message: string;
  line: number;
  from: number;
  to: number;
}

// a doubt about a whole paragraph is told at its margin; underlined it would only disturb
const longestUnderline = 60;

/** The open findings of each chunk; a chunk without any has none, always the same. */
export function marksByChunk(chunks: Chunk[], findings: DraftFinding[]): (Mark[] | undefined)[] {
  const lines = chunks.flatMap((chunk) => chunk.lines);
  const marks = findings.flatMap(({ id, level, message, place, settled }): Mark[] => {
    if (!place || settled) {
      return [];
    }
    const length = place.length <= longestUnderline ? place.length : 0;
    const line = lineAt(lines, place.offset);
    return [{ finding: id, level, message, line, from: place.offset, to: place.offset + length }];
  });
  return chunks.map(({ first, lines: own }) => {
    const here = marks.filter(({ line }) => line >= first && line < first + own.length);
    return here.length > 0 ? here : undefined;
  });
}
