import { expect, test } from 'vitest';
import { aDraftMeasure, aDraftPlan, anItem } from '@/shared/testing/drafts';
import { mergeUnits, removeItem, setLead, setUnits, unitsOf, usesOf } from './units';

const plan = aDraftPlan([
  aDraftMeasure('m1', {
    items: [anItem({ lead: ['市工信局'], responsible: ['市工信息局', '市财政局'] })],
  }),
  aDraftMeasure('m2', { items: [anItem({ lead: [], responsible: ['市工信息局'] })] }),
]);

test('merging names never leaves a unit twice in a task', () => {
  const [first, second] = mergeUnits(plan, '市工信息局', '市工信局').measures;

  expect(first?.items).toEqual([anItem({ lead: ['市工信局'], responsible: ['市财政局'] })]);
  expect(second?.items[0]?.responsible).toEqual(['市工信局']);
});

test('a merged unit keeps the higher role', () => {
  const [first] = mergeUnits(plan, '市工信局', '市工信息局').measures;

  expect(first?.items[0]).toMatchObject({ lead: ['市工信息局'], responsible: ['市财政局'] });
});

test('measures without the name are the same objects after merging', () => {
  expect(mergeUnits(plan, '别的局', '市工信局').measures[0]).toBe(plan.measures[0]);
});

test('the lead is taken from the units of each task that names it', () => {
  const items = [
    anItem({ lead: [], responsible: ['甲局', '乙局'] }),
    anItem({ lead: ['丙局'], responsible: ['甲局'] }),
    anItem({ lead: [], responsible: ['甲局'] }),
  ];
  const [measure] = setLead(aDraftPlan([aDraftMeasure('m1', { items })]), 'm1', '甲局').measures;

  expect(measure?.items.map(({ lead, responsible }) => [lead, responsible])).toEqual([
    [['甲局'], ['乙局']],
    [['丙局'], ['甲局']],
    [['甲局'], []],
  ]);
});

test('a lead that no task names leads the first without one', () => {
  const [, second] = setLead(plan, 'm2', '市政府办').measures;

  expect(second?.items[0]).toMatchObject({ lead: ['市政府办'], responsible: ['市工信息局'] });
});

test('a unit given a role leaves its other role', () => {
  const [first] = setUnits(plan, 'm1', 0, 'lead', ['市财政局', ' 市财政局 ', '']).measures;

  expect(first?.items[0]).toEqual(anItem({ lead: ['市财政局'], responsible: ['市工信息局'] }));
});

test('uses count measures, not tasks', () => {
  const twice = aDraftPlan([aDraftMeasure('m1', { items: [anItem(), anItem()] })]);

  expect([...usesOf(twice)]).toEqual([
    ['市科技局', 1],
    ['市财政局', 1],
  ]);
});

test('a measure keeps at least one task', () => {
  expect(removeItem(plan, 'm1', 0)).toEqual(plan);
});

test('units of several tasks are each named once', () => {
  expect(unitsOf([anItem(), anItem({ lead: ['市财政局'] })])).toEqual({
    lead: ['市科技局', '市财政局'],
    responsible: [],
    collective: [],
  });
});
