import { EditorState, TextSelection } from 'prosemirror-state';
import { expect, test, vi } from 'vitest';
import type { Paragraph, Sentence } from '@/shared/api/report-types';
import { aBody, counted, office, quoted } from '@/shared/testing/reports';
import { textOf } from '../model/body';
import { removeSentence } from './commands';
import { toBlocks, toDocument } from './document';
import { protect } from './protect';
import { schema } from './schema';

const { doc, originals } = toDocument(aBody().blocks);
/** where the paragraph begins: after the heading 总体情况 */
const start = 4 + 2 + 1;

function edited(refused = vi.fn()) {
  const state = EditorState.create({ doc, plugins: [protect(refused)] });
  return { state, refused };
}

function said(state: EditorState): Sentence[] {
  const blocks = toBlocks(state.doc, originals, office);
  return (blocks[1] as Paragraph).sentences;
}

test('what nobody touched comes back as it was', () => {
  expect(toBlocks(doc, originals, office)).toEqual(aBody().blocks);
});

test('words typed within a sentence are its own, and make it the author’s too', () => {
  const { state } = edited();
  const [first, second] = said(state.apply(state.tr.insertText('本季度', start)));
  expect(textOf(first ?? counted)).toBe('本季度应报进展 5 份，缺报 2 份。');
  expect(first?.sources).toEqual([...counted.sources, office]);
  expect(second).toEqual(quoted);
});

test('a sentence typed behind another is one of its own; the other stays as it was', () => {
  const { state } = edited();
  const end = start + doc.child(1).content.size;
  const sentences = said(state.apply(state.tr.insertText('请抓紧落实。', end)));
  expect(sentences.map(textOf)).toEqual([textOf(counted), textOf(quoted), '请抓紧落实。']);
  expect(sentences[1]?.runs).toEqual(quoted.runs);
});

test('a figure cannot be taken out alone', () => {
  const { state, refused } = edited();
  const figure = start + '应报进展 '.length;
  const after = state.apply(state.tr.delete(figure, figure + 1));
  expect(after.doc.eq(doc)).toBe(true);
  expect(refused).toHaveBeenCalledOnce();
});

test('words around it can, and a quotation is guarded as well', () => {
  const { state, refused } = edited();
  const shorter = state.apply(state.tr.delete(start, start + 2));
  expect(textOf(said(shorter)[0] ?? counted)).toBe('进展 5 份，缺报 2 份。');
  const all = start + doc.child(1).content.size;
  state.apply(state.tr.delete(all - 2, all));
  expect(refused).toHaveBeenCalledOnce();
});

test('a whole sentence goes with its figures', () => {
  const { state, refused } = edited();
  let after = state.apply(state.tr.setSelection(TextSelection.create(doc, start + 2)));
  removeSentence(after, (transaction) => {
    after = after.apply(transaction);
  });
  expect(said(after)).toEqual([quoted]);
  expect(refused).not.toHaveBeenCalled();
});

test('a paragraph that is split keeps its key once', () => {
  const { state } = edited();
  const between = start + '应报进展 '.length + 1 + ' 份，缺报 '.length + 1 + ' 份。'.length;
  const blocks = toBlocks(state.apply(state.tr.split(between)).doc, originals, office);
  expect(blocks[1]).toEqual({ type: 'paragraph', key: 'overview', sentences: [counted] });
  expect(blocks[2]).toEqual({ type: 'paragraph', key: null, sentences: [quoted] });
});

test('tables and empty headings', () => {
  const node = schema.node('doc', null, [schema.node('heading', { level: 1 }), doc.child(3)]);
  expect(toBlocks(node, originals, office)).toEqual([aBody().blocks[3]]);
});
