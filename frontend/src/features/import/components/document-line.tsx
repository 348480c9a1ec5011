import type { Place } from '@/shared/api/draft-types';
import { cut, type Line, type Segment } from '../model/document';
import type { Mark } from '../model/marks';
import { FindingFlags } from './finding-flags';

export interface LineProps {
  line: Line;
  marks: Mark[] | undefined;
  chosen: string[] | undefined;
  flash: Place | undefined;
  onOpen: (origins: string[]) => void;
}

/** A line of running text, or a row of a table. */
export function DocumentLine(props: LineProps) {
  const { line, marks, chosen } = props;
  const origins = line.cells.flat().flatMap((segment) => segment.origins);
  const isChosen = chosen?.some((id) => origins.includes(id));
  const empty = line.cells.flat().every(({ text }) => text.trim() === '');
  const className = `document-line${isChosen ? ' chosen' : ''}${empty ? ' empty' : ''}`;
  const cells = line.cells.map((segments) => (
    <Segments key={segments[0]?.at} segments={segments} {...props} />
  ));
  if (cells.length > 1) {
    return (
      <tr data-line={line.index} className={className}>
        {cells.map((cell, place) => (
          <td key={cell.key} className={isLong(line.cells[place]) ? 'long' : undefined}>
            {place === 0 && marks && <FindingFlags marks={marks} />}
            {cell}
          </td>
        ))}
      </tr>
    );
  }
  return (
    <div data-line={line.index} className={className}>
      {marks && <FindingFlags marks={marks} />}
      {cells}
    </div>
  );
}

const longCell = 14;

function isLong(segments: Segment[] = []): boolean {
  return segments.reduce((length, { text }) => length + text.length, 0) > longCell;
}

function Segments({ segments, marks = [], flash, onOpen }: LineProps & { segments: Segment[] }) {
  const borders = [
    ...marks.flatMap(({ from, to }) => [from, to]),
    ...(flash ? [flash.offset, flash.offset + flash.length] : []),
  ];
  return cut(segments, borders).map((segment) => {
    const doubt = marks.find(({ from, to }) => segment.at >= from && segment.at < to);
    const isFlashed =
      flash && segment.at >= flash.offset && segment.at < flash.offset + flash.length;
    const className = [
      segment.kind && `piece piece-${segment.kind}`,
      doubt && `doubt doubt-${doubt.level}`,
      isFlashed && 'flash',
    ]
      .filter(Boolean)
      .join(' ');
    return (
      // the same piece is a button in the list of measures; here only the mouse needs it
      // biome-ignore lint/a11y/noStaticElementInteractions: see above
      // biome-ignore lint/a11y/useKeyWithClickEvents: see above
      <span
        key={segment.at}
        data-at={segment.at}
        className={className || undefined}
        title={doubt?.message}
        onClick={segment.origins.length > 0 ? () => onOpen(segment.origins) : undefined}
      >
        {segment.text}
      </span>
    );
  });
}
