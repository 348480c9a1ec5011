import { Fragment, type Node } from 'prosemirror-model';
import type { Block, ReportSource, Run, Sentence } from '@/shared/api/report-types';
import { schema } from './schema';

/** Every sentence of the draft by the number that its mark has. */
export type Originals = Sentence[];

/** Opens the blocks of a report for editing. */
export function toDocument(blocks: Block[]): { doc: Node; originals: Originals } {
  const originals: Originals = [];
  const nodes = blocks.map((block) => {
    switch (block.type) {
      case 'heading':
        return schema.node('heading', { level: block.level }, schema.text(block.text));
      case 'paragraph':
        return schema.node(
          'paragraph',
          { key: block.key },
          Fragment.from(
            block.sentences.flatMap((sentence) => {
              originals.push(sentence);
              const mark = schema.mark('sentence', { id: originals.length - 1 });
              return sentence.runs
                .filter(({ text }) => text !== '')
                .map((run) => inline(run, mark));
            }),
          ),
        );
      case 'table':
        return schema.node('fixed', { block, name: block.caption });
      default:
        return schema.node('fixed', { block, name: block.title });
    }
  });
  return { doc: schema.node('doc', null, nodes), originals };
}

function inline(run: Run, mark: ReturnType<typeof schema.mark>): Node {
  return run.type === 'words'
    ? schema.text(run.text, [mark])
    : schema.node(run.type, { run }, undefined, [mark]);
}

/**
 * What was made of them. A sentence that nobody touched is what it was; of others the server knows the
 * sources, and takes those given here only as a sign that there are some.
 */
export function toBlocks(doc: Node, originals: Originals, author: ReportSource): Block[] {
  const blocks: Block[] = [];
  const keys = new Set<string>();
  doc.forEach((node) => {
    if (node.type.name === 'fixed') {
      blocks.push(node.attrs.block);
    } else if (node.type.name === 'heading') {
      const text = node.textContent.trim();
      if (text !== '') {
        blocks.push({ type: 'heading', level: node.attrs.level, text });
      }
    } else {
      const sentences = sentencesOf(node, originals, author);
      if (sentences.length > 0) {
        // of a paragraph that was split the first one is what it was
        const key: string | null = keys.has(node.attrs.key) ? null : node.attrs.key;
        keys.add(node.attrs.key);
        blocks.push({ type: 'paragraph', key, sentences });
      }
    }
  });
  return blocks;
}

function sentencesOf(paragraph: Node, originals: Originals, author: ReportSource): Sentence[] {
  const groups: { id: number | null; runs: Run[] }[] = [];
  paragraph.forEach((node) => {
    const id: number | null =
      node.marks.find(({ type }) => type.name === 'sentence')?.attrs.id ?? null;
    const run: Run = node.isText ? { type: 'words', text: node.text ?? '' } : node.attrs.run;
    const last = groups.at(-1);
    if (last && last.id === id) {
      last.runs.push(run);
    } else {
      groups.push({ id, runs: [run] });
    }
  });
  return groups.flatMap(({ id, runs }) => {
    const original = id === null ? undefined : originals[id];
    if (original && sameRuns(original.runs, runs)) {
      return [original];
    }
    return split(joined(runs)).map((part) => ({
      runs: part,
      sources: [...(original?.sources ?? []), author],
    }));
  });
}

function sameRuns(one: Run[], other: Run[]): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

const plain = (runs: Run[]) =>
  joined(runs.filter(({ text }) => text !== '')).map(({ type, text }) => [type, text]);

/** Words beside words are one run. */
function joined(runs: Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (run.type === 'words' && last?.type === 'words') {
      all[all.length - 1] = { ...last, text: last.text + run.text };
    } else {
      all.push(run);
    }
  }
  return all;
}

/** At each end of a sentence; a closing mark goes with what it closes. */
function split(runs: Run[]): Run[][] {
  const parts: Run[][] = [[]];
  for (const run of runs) {
    if (run.type !== 'words') {
      parts.at(-1)?.push(run);
      continue;
    }
    const pieces = run.text.match(/[^。！？]*[。！？]+[”’）》]*|[^。！？]+$/g) ?? [];
    pieces.forEach((text, at) => {
      parts.at(-1)?.push({ type: 'words', text });
      if (/[。！？]/.test(text) || at < pieces.length - 1) {
        parts.push([]);
      }
    });
  }
  return parts.filter((part) => part.some(({ text }) => text.trim() !== ''));
}
