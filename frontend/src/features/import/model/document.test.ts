import { expect, test } from 'vitest';
import { aDraftMeasure, aFinding, mark } from '@/shared/testing/drafts';
import { chunksOf, cut, lineAt, linesOf, tablesOf } from './document';
import { marksByChunk } from './marks';
import { placeOfMeasure, placeOfValue, placeOfWords, placesOfUnit, startsOf } from './places';

const text =
  '总则\n1.加强研发,新增平台10个。\n(市科技局、市财政局)\n序号\t任务\t单位\n1\t走访\t市科技局\n';
const highlights = [
  mark(text, 'number', '1.', ['m1']),
  mark(text, 'text', '加强研发,新增平台10个。', ['m1']),
  mark(text, 'title', '加强研发', ['m1']),
  mark(text, 'target', '新增平台10个', ['m1']),
  mark(text, 'unit', '市科技局', ['m1']),
];
const lines = linesOf(text, highlights);
const pieces = lines.flatMap(({ cells }) => cells.flat());

test('the pieces have every character of the document, at its place', () => {
  for (const piece of pieces) {
    expect(text.slice(piece.at, piece.at + piece.text.length)).toBe(piece.text);
  }
  const words = lines.map(({ cells }) =>
    cells.map((cell) => cell.map((piece) => piece.text).join('')).join('\t'),
  );
  expect(words.join('\n')).toBe(text);
});

test('the narrowest highlight is shown', () => {
  const kinds = pieces.filter(({ kind }) => kind).map(({ kind, text: words }) => [kind, words]);

  expect(kinds).toEqual([
    ['number', '1.'],
    ['title', '加强研发'],
    ['text', ','],
    ['target', '新增平台10个'],
    ['text', '。'],
    ['unit', '市科技局'],
  ]);
});

test('rows of a table have cells and stand together', () => {
  expect(lines[3]?.cells.map((cell) => cell[0]?.text)).toEqual(['序号', '任务', '单位']);
  expect(tablesOf(lines).map((table) => table.length)).toEqual([1, 1, 1, 2, 1]);
});

test('a highlight over several lines marks each of them', () => {
  const long = linesOf('甲乙\n丙丁', [
    { kind: 'text', offset: 1, length: 3, origins: ['m1'], value: null },
  ]);

  expect(
    long.flatMap(({ cells }) => cells.flat()).map((piece) => [piece.text, piece.kind]),
  ).toEqual([
    ['甲', null],
    ['乙', 'text'],
    ['丙', 'text'],
    ['丁', null],
  ]);
});

test('a long document is cut into chunks with all its lines', () => {
  const chunks = chunksOf(linesOf('行\n'.repeat(2000), []));

  expect(chunks.flatMap((chunk) => chunk.lines)).toHaveLength(2001);
  expect(Math.max(...chunks.map((chunk) => chunk.lines.length))).toBeLessThan(30);
});

test('offsets outside a piece do not cut it', () => {
  const [piece] = cut([{ at: 5, text: '甲乙', kind: null, origins: [], value: null }], [5, 7, 90]);

  expect(piece?.text).toBe('甲乙');
});

test('findings that are open and have a place are marked in their line', () => {
  const place = { offset: text.indexOf('市财政局'), length: 4 };
  const findings = [
    aFinding('f1', { place }),
    aFinding('f2', { place, settled: true }),
    aFinding('f3'),
  ];
  const [marks] = marksByChunk(chunksOf(lines), findings);

  expect(marks).toEqual([
    {
      finding: 'f1',
      level: 'WARNING',
      message: '问题f1',
      line: 2,
      from: place.offset,
      to: place.offset + 4,
    },
  ]);
});

test('places lead back to the document', () => {
  const source = { text, highlights };
  const measure = aDraftMeasure('m1');
  const at = (place: { offset: number; length: number } | undefined) =>
    place && text.slice(place.offset, place.offset + place.length);

  expect(at(placeOfMeasure(source, measure))).toBe('1.加强研发');
  expect(at(placeOfWords(source, measure, 'target', '新增平台10个'))).toBe('新增平台10个');
  expect(at(placeOfValue(source, ['heading'], '总则'))).toBe('总则');
  expect(placesOfUnit(source, ['市科技局'])).toHaveLength(1);
  expect(startsOf(highlights).get('m1')).toBe(text.indexOf('1.'));
  expect(lineAt(lines, text.indexOf('走访'))).toBe(4);
});

test('a measure that a person added is found by its words', () => {
  const added = aDraftMeasure('new-2', { origins: [], text: '(市科技局、市财政局)' });

  expect(placeOfMeasure({ text, highlights }, added)?.offset).toBe(text.indexOf('(市科技局'));
});
