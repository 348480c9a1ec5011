import { expect, test } from 'vitest';
import { aDraftMeasure, aDraftPlan } from '@/shared/testing/drafts';
import { addMeasure, freeNumber, measureBefore, removeMeasure, titleOf } from './measures';
import { safeguardToMeasure } from './safeguards';
import { bySection, matching, removeSection, setSection } from './sections';

const plan = aDraftPlan([aDraftMeasure('m1'), aDraftMeasure('m2')], {
  organisational: [{ number: '(一)', title: '加强领导', text: '健全机制。' }],
});

test('a measure is added behind another, under its heading, with the words given', () => {
  const { measures } = addMeasure(plan, ' 支持企业上市,给予奖励。\n另行通知。 ', 'm1');

  expect(measures.map(({ id }) => id)).toEqual(['m1', 'new-2', 'm2']);
  expect(measures[1]).toMatchObject({
    number: '1.2',
    section: '一',
    title: '支持企业上市',
    text: '支持企业上市,给予奖励。\n另行通知。',
  });
});

test('a measure added before all others gets the next number of the plan', () => {
  expect(addMeasure(plan, '内容', undefined).measures[0]?.number).toBe('3');
  expect(freeNumber(aDraftPlan([]), undefined)).toBe('1');
});

test('words belong behind the last measure that begins before them', () => {
  const starts = new Map([
    ['m1', 10],
    ['m2', 50],
  ]);

  expect(measureBefore(plan, starts, 49)).toBe('m1');
  expect(measureBefore(plan, starts, 60)).toBe('m2');
  expect(measureBefore(plan, starts, 5)).toBeUndefined();
});

test('only what is no measure is taken out', () => {
  expect(removeMeasure(plan, 'm1').measures).toEqual([plan.measures[1]]);
});

test('a title is the first clause, and not too long', () => {
  expect(titleOf('加强服务。开展走访')).toBe('加强服务');
  expect(titleOf('很'.repeat(90))).toHaveLength(40);
});

test('a safeguard clause becomes the last measure with its words', () => {
  const { plan: next, id } = safeguardToMeasure(plan, 0);

  expect(next.organisational).toEqual([]);
  expect(next.measures.at(-1)).toMatchObject({ id, title: '加强领导', text: '健全机制。' });
});

test('measures stand under their headings; those under none come first', () => {
  const lost = aDraftPlan([aDraftMeasure('m1'), aDraftMeasure('m2', { section: '九' })]);

  expect(
    bySection(lost, lost.measures).map(({ section, measures }) => [
      section?.number,
      measures.length,
    ]),
  ).toEqual([
    [undefined, 1],
    ['一', 1],
  ]);
});

test('measures follow a heading that gets another number, and survive one taken out', () => {
  expect(setSection(plan, 0, { number: '二' }).measures.map(({ section }) => section)).toEqual([
    '二',
    '二',
  ]);
  expect(setSection(plan, 0, { title: '新标题' }).measures).toBe(plan.measures);
  expect(removeSection(plan, 0).measures.map(({ section }) => section)).toEqual([null, null]);
});

test('measures are found by number, words and unit', () => {
  expect(matching(plan, '2').map(({ id }) => id)).toContain('m2');
  expect(matching(plan, '财政')).toHaveLength(2);
  expect(matching(plan, '工作1').map(({ id }) => id)).toEqual(['m1']);
  expect(matching(plan, '没有')).toEqual([]);
});
