import { expect, test } from 'vitest';
import { aDraftMeasure, aDraftPlan, anItem, aTarget } from '@/shared/testing/drafts';
import { canSplit, paragraphStarts, splitMeasure } from './split';
import { unitsOf } from './units';

const text = '支持企业研发,新增平台10个。\n推动融资,新增贷款20亿元。';
const whole = aDraftMeasure('m7', {
  text,
  deadline: '2027-12-31',
  targets: [aTarget('新增平台10个'), aTarget('新增贷款20亿元')],
});
const plan = aDraftPlan([whole, aDraftMeasure('m8')]);

test('both parts together have every word of the text', () => {
  for (let at = 0; at <= text.length; at++) {
    const { measures } = splitMeasure(plan, 'm7', at);
    const words = measures.slice(0, -1).map((measure) => measure.text);

    expect(words.join('').replaceAll('\n', '')).toBe(text.replaceAll('\n', ''));
  }
});

test('both parts keep the units and the deadline, and have the origin of the whole', () => {
  const [first, second] = splitMeasure(plan, 'm7', text.indexOf('推动')).measures;

  expect(unitsOf(first?.items ?? [])).toEqual(unitsOf(whole.items));
  expect(unitsOf(second?.items ?? [])).toEqual(unitsOf(whole.items));
  expect(second).toMatchObject({ deadline: '2027-12-31', origins: ['m7'] });
});

test('the second part has an id and a number of its own, and its first clause as title', () => {
  const twice = splitMeasure(splitMeasure(plan, 'm7', 3), 'm7', 2);

  expect(twice.measures.map(({ id }) => id)).toEqual(['m7', 'm7-3', 'm7-2', 'm8']);
  expect(twice.measures.map(({ number }) => number)).toEqual(['7', '7.3', '7.2', '8']);
  expect(splitMeasure(plan, 'm7', text.indexOf('推动')).measures[1]?.title).toBe('推动融资');
});

test('targets go where their words stand', () => {
  const [first, second] = splitMeasure(plan, 'm7', text.indexOf('推动')).measures;

  expect(first?.targets.map(({ phrase }) => phrase)).toEqual(['新增平台10个']);
  expect(second?.targets.map(({ phrase }) => phrase)).toEqual(['新增贷款20亿元']);
});

test('tasks go where their words stand, and no unit is lost', () => {
  const items = [
    anItem({ text: '支持企业研发', lead: ['市科技局'] }),
    anItem({ text: '推动融资', lead: ['市金融办'] }),
    anItem({ text: '不在正文中的任务', lead: ['市工信局'] }),
  ];
  const tasks = aDraftPlan([{ ...whole, items }]);

  const [first, second] = splitMeasure(tasks, 'm7', text.indexOf('推动')).measures;

  expect(first?.items.map((item) => item.lead[0])).toEqual(['市科技局', '市工信局']);
  expect(second?.items.map((item) => item.lead[0])).toEqual(['市金融办']);
});

test('a part that no task stands in gets the units of all', () => {
  const items = [anItem({ text: '支持企业研发' })];
  const { measures } = splitMeasure(aDraftPlan([{ ...whole, items }]), 'm7', text.indexOf('推动'));

  expect(measures[1]?.items).toEqual([{ text: null, ...unitsOf(items) }]);
});

test('at the ends there is nothing to split off', () => {
  expect(splitMeasure(plan, 'm7', 0)).toBe(plan);
  expect(splitMeasure(plan, 'm7', text.length)).toBe(plan);
  expect(splitMeasure(plan, 'gone', 3)).toBe(plan);
  expect(canSplit('  一', 2)).toBe(false);
});

test('paragraphs are places to split at', () => {
  expect(paragraphStarts('甲。\n乙。\n\n丙。').map((at) => '甲。\n乙。\n\n丙。'[at])).toEqual([
    '乙',
    '丙',
  ]);
  expect(paragraphStarts('只有一段。\n')).toEqual([]);
});
