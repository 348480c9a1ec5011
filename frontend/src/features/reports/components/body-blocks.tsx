import type { ReactNode } from 'react';
import type { Block, Sentence, Table } from '@/shared/api/report-types';
import { type Placed, saidIn } from '../model/body';
import { BodyChart } from './body-chart';
import { SentenceView } from './sentence-view';

interface Props {
  blocks: Placed[];
  /** level of the highest heading in the outline of the page */
  top: number;
  /** place of the sentence whose sources are shown */
  open: number | null;
  remarked: ReadonlySet<number>;
}

/** The blocks of a report in reading order, under their headings. */
export function BodyBlocks({ blocks, top, open, remarked }: Props) {
  return (
    <>
      {blocks.map((placed, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks are in order and stay
        <BlockView key={at} placed={placed} top={top} open={open} remarked={remarked} />
      ))}
    </>
  );
}

function BlockView({ placed, top, open, remarked }: Omit<Props, 'blocks'> & { placed: Placed }) {
  const { block, number, first } = placed;
  const stop = saidIn(block).findIndex(({ sources }) => sources.length > 0);
  const said = (sentence: Sentence, at: number) => (
    <SentenceView
      key={at}
      sentence={sentence}
      at={first + at}
      stop={at === stop}
      open={open === first + at}
      remarked={remarked.has(first + at)}
    />
  );
  return show(block, number, top, said);
}

function show(
  block: Block,
  number: string,
  top: number,
  said: (sentence: Sentence, at: number) => ReactNode,
): ReactNode {
  switch (block.type) {
    case 'heading': {
      const Tag = `h${Math.min(6, top + block.level - 1)}` as 'h3';
      return (
        <Tag className={`body-heading body-heading-${block.level}`}>
          {number}
          {block.text}
        </Tag>
      );
    }
    case 'paragraph':
      return (
        <p className="body-paragraph" data-block>
          {block.sentences.map(said)}
        </p>
      );
    case 'table':
      return <TableView table={block} said={said} />;
    case 'chart':
      return <BodyChart chart={block} />;
  }
}

/** With more columns a table is set narrower, so that it stays on the paper. */
const many = 8;

interface TableProps {
  table: Table;
  said: (sentence: Sentence, at: number) => ReactNode;
}

export function TableView({ table, said }: TableProps) {
  const width = table.columns.length;
  return (
    <div className="table-scroll" data-block>
      <table className={width > many ? 'body-table dense' : 'body-table'}>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ title, number }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: titles come twice
              <th key={at} scope="col" className={number ? 'number' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ cells }, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are in order and stay
            <tr key={row}>
              {cells.map((cell, column) => {
                const Cell = column === 0 ? 'th' : 'td';
                return (
                  <Cell
                    // biome-ignore lint/suspicious/noArrayIndexKey: cells are in order and stay
                    key={column}
                    scope={column === 0 ? 'row' : undefined}
                    className={table.columns[column]?.number ? 'number' : undefined}
                  >
                    {said(cell, row * width + column)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
