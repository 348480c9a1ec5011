import { expect, test } from 'vitest';
import type { DraftItem } from '@/shared/api/draft-types';
import { aDraftMeasure, aDraftPlan, anItem, aTarget } from '@/shared/testing/drafts';
import { joinWithNext } from './join';
import { unitsOf } from './units';

function joined(first: DraftItem[], second: DraftItem[]) {
  const plan = aDraftPlan([
    aDraftMeasure('m1', { items: first }),
    aDraftMeasure('m2', { items: second }),
    aDraftMeasure('m3'),
  ]);
  return joinWithNext(plan, 'm1');
}

test('the joined measure has the words, the origins and the targets of both', () => {
  const plan = aDraftPlan([
    aDraftMeasure('m1', { targets: [aTarget('新增10家')] }),
    aDraftMeasure('m2', { targets: [aTarget('新增20家')], deadline: '2027-12-31' }),
  ]);

  const { measures } = joinWithNext(plan, 'm1');

  expect(measures).toHaveLength(1);
  expect(measures[0]).toMatchObject({
    id: 'm1',
    number: '1',
    origins: ['m1', 'm2'],
    text: '措施1的标题,做好工作1。\n措施2的标题,做好工作2。',
    deadline: '2027-12-31',
  });
  expect(measures[0]?.targets.map(({ phrase }) => phrase)).toEqual(['新增10家', '新增20家']);
});

test('a heading that is not in the text becomes part of it', () => {
  const plan = aDraftPlan([
    aDraftMeasure('m1', { text: '前文。' }),
    aDraftMeasure('m2', { title: '加强服务', text: '开展走访。' }),
  ]);

  expect(joinWithNext(plan, 'm1').measures[0]?.text).toBe('前文。\n加强服务。开展走访。');
});

test('units under one lead are put together, each once', () => {
  const { measures } = joined(
    [anItem({ lead: ['甲局'], responsible: ['乙局'] })],
    [anItem({ lead: ['甲局'], responsible: ['丙局', '乙局'], collective: ['各县人民政府'] })],
  );

  expect(measures[0]?.items).toEqual([
    { text: null, lead: ['甲局'], responsible: ['乙局', '丙局'], collective: ['各县人民政府'] },
  ]);
});

test('tasks under different leads stay apart and say what they are about', () => {
  const { measures } = joined([anItem({ lead: ['甲局'] })], [anItem({ lead: ['乙局'] })]);

  expect(measures[0]?.items.map(({ lead, text }) => [lead[0], text])).toEqual([
    ['甲局', '措施1的标题,做好工作1。'],
    ['乙局', '措施2的标题,做好工作2。'],
  ]);
});

test('no unit is lost whatever the tasks', () => {
  const tasks = [
    [anItem()],
    [anItem({ lead: [] })],
    [anItem({ text: '任务', lead: ['丁局'] }), anItem({ lead: ['戊局'] })],
    [anItem({ lead: [], responsible: [], collective: [] })],
  ];
  for (const first of tasks) {
    for (const second of tasks) {
      const before = Object.values(unitsOf([...first, ...second])).flat();
      const [whole] = joined(first, second).measures;

      expect(
        Object.values(unitsOf(whole?.items ?? []))
          .flat()
          .sort(),
      ).toEqual(before.sort());
    }
  }
});

test('the last measure has nothing to be joined with', () => {
  const plan = aDraftPlan([aDraftMeasure('m1')]);

  expect(joinWithNext(plan, 'm1')).toBe(plan);
});
