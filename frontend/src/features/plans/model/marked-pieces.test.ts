import { expect, test } from 'vitest';
import { markedPieces } from './marked-pieces';

const shape = (text: string, marks: { from: number; to: number; kind: string }[]) =>
  markedPieces({ text, marks }).map(({ text: piece, kinds }) => [piece, kinds.join()]);

test('a line is cut where marks begin and end, and lies whole where there are none', () => {
  expect(shape('1.建立培育库。', [{ from: 0, to: 2, kind: 'number' }])).toEqual([
    ['1.', 'number'],
    ['建立培育库。', ''],
  ]);
  expect(shape('没有标注', [])).toEqual([['没有标注', '']]);
  expect(shape('', [])).toEqual([]);
});

test('of marks within each other the narrowest comes first', () => {
  const marks = [
    { from: 0, to: 7, kind: 'text' },
    { from: 2, to: 5, kind: 'title' },
  ];
  expect(shape('1.培育库建设', marks)).toEqual([
    ['1.', 'text'],
    ['培育库', 'title,text'],
    ['建设', 'text'],
  ]);
});
