import { expect, test } from 'vitest';
import { aBody } from '@/shared/testing/reports';
import { numeral, partsOf, sentencesOf, textOf } from './body';

test('counts as documents do', () => {
  expect([1, 10, 11, 20, 32].map(numeral)).toEqual(['一', '十', '十一', '二十', '三十二']);
});

test('headings are numbered by level, the lower ones anew below each higher one', () => {
  const blocks = [1, 2, 2, 1, 2, 3, 4].map((level) => ({
    type: 'heading' as const,
    level,
    text: '题',
  }));
  const [part] = partsOf({ ...aBody(), blocks, annexes: [] });
  expect(part?.placed.map(({ number }) => number)).toEqual([
    '一、',
    '（一）',
    '（二）',
    '二、',
    '（一）',
    '1. ',
    '（1）',
  ]);
});

test('each block knows where its sentences are among all, over the annexes', () => {
  const body = aBody();
  const all = sentencesOf(body);
  const placed = partsOf(body).flatMap((part) => part.placed);
  expect(all).toHaveLength(5);
  for (const { block, first } of placed) {
    if (block.type === 'paragraph') {
      expect(all[first]).toBe(block.sentences[0]);
    }
  }
  expect(placed.at(-1)?.first).toBe(4);
});

test('quotations are read with their marks', () => {
  expect(textOf(sentencesOf(aBody())[1] ?? { runs: [] })).toBe('市科技局反映：“资金不足”。');
});
