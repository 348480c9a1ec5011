import { memo } from 'react';
import type { Place } from '@/shared/api/draft-types';
import { type Chunk, type Line, tablesOf } from '../model/document';
import type { Mark } from '../model/marks';
import { DocumentLine, type LineProps } from './document-line';

interface Props {
  chunk: Chunk;
  marks: Mark[] | undefined;
  chosen: string[] | undefined;
  flash: Place | undefined;
  onOpen: (origins: string[]) => void;
}

const rowHeight = 28;

/** Some lines of the document, drawn only when near the screen. */
export const DocumentChunk = memo(function DocumentChunk({ chunk, marks, ...rest }: Props) {
  const propsOf = (line: Line): LineProps => ({
    line,
    marks: marks?.filter((mark) => mark.line === line.index),
    ...rest,
  });
  return (
    <div
      className="document-chunk"
      style={{ containIntrinsicSize: `auto ${chunk.rows * rowHeight}px` }}
    >
      {tablesOf(chunk.lines).map((lines) => {
        const [first] = lines;
        return first && first.cells.length > 1 ? (
          <div key={first.index} className="document-table">
            <table>
              <tbody>
                {lines.map((line) => (
                  <DocumentLine key={line.index} {...propsOf(line)} />
                ))}
              </tbody>
            </table>
          </div>
        ) : (
          lines.map((line) => <DocumentLine key={line.index} {...propsOf(line)} />)
        );
      })}
    </div>
  );
});
