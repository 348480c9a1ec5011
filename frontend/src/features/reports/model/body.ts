import type { Block, ReportBody, Sentence } from '@/shared/api/report-types';

/** A block with what it is called by and where its sentences are in reading order. */
export interface Placed {
  block: Block;
  /** the number before a heading */
  number: string;
  /** place of its first sentence in `sentencesOf` the body */
  first: number;
}

const digits = '零一二三四五六七八九十';

/** 1 to 99 as they stand before headings: 一, 十二, 三十. */
export function numeral(value: number): string {
  if (value <= 10) {
    return digits.charAt(value);
  }
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens === 1 ? '' : digits.charAt(tens)}十${ones === 0 ? '' : digits.charAt(ones)}`;
}

/** By GB/T 9704: 一、（一）1.（1）. */
function headingNumber(level: number, count: number): string {
  switch (level) {
    case 1:
      return `${numeral(count)}、`;
    case 2:
      return `（${numeral(count)}）`;
    case 3:
      return `${count}. `;
    default:
      return `（${count}）`;
  }
}

export function saidIn(block: Block): Sentence[] {
  switch (block.type) {
    case 'paragraph':
      return block.sentences;
    case 'table':
      return block.rows.flatMap(({ cells }) => cells);
    default:
      return [];
  }
}

/** Numbers headings, each level anew below a higher one. */
export function place(blocks: Block[], from = 0): Placed[] {
  const counts = [0, 0, 0, 0];
  let first = from;
  return blocks.map((block) => {
    const placed = { block, number: '', first };
    first += saidIn(block).length;
    if (block.type === 'heading') {
      const at = block.level - 1;
      counts[at] = (counts[at] ?? 0) + 1;
      counts.fill(0, block.level);
      placed.number = headingNumber(block.level, counts[at] ?? 0);
    }
    return placed;
  });
}

/** The parts of a body in reading order: what it says, then its annexes. */
export function partsOf({ blocks, annexes }: ReportBody): { title: string; placed: Placed[] }[] {
  let from = 0;
  return [{ title: '', blocks }, ...annexes].map((part) => {
    const placed = place(part.blocks, from);
    from += part.blocks.reduce((sum, block) => sum + saidIn(block).length, 0);
    return { title: part.title, placed };
  });
}

/** Every sentence in reading order. */
export function sentencesOf({ blocks, annexes }: ReportBody): Sentence[] {
  return [...blocks, ...annexes.flatMap((annex) => annex.blocks)].flatMap(saidIn);
}

/** As it is read, with quotation marks around what is quoted. */
export function textOf({ runs }: Pick<Sentence, 'runs'>): string {
  return runs.map((run) => (run.type === 'quote' ? `“${run.text}”` : run.text)).join('');
}
