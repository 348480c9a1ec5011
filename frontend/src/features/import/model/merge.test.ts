import { expect, test } from 'vitest';
import type { DraftContent, DraftPlan } from '@/shared/api/draft-types';
import { aDraft, aDraftMeasure } from '@/shared/testing/drafts';
import { changesBetween } from './changes';
import { contentOf, inPlan, mapUnit, settle, unmapUnit } from './content';
import { joinWithNext } from './join';
import { removeMeasure, setMeasure } from './measures';
import { mergeContents } from './merge';
import { splitMeasure } from './split';

const base = contentOf(aDraft());
const after = (change: (plan: DraftPlan) => DraftPlan): DraftContent => inPlan(change)(base);
const titles = ({ plan }: DraftContent) => plan.measures.map(({ title }) => title);

test('edits of different measures and fields are both kept', () => {
  const mine = after((plan) => setMeasure(plan, 'm1', { title: '我的标题' }));
  const theirs = after((plan) =>
    setMeasure(setMeasure(plan, 'm2', { title: '对方的标题' }), 'm1', { deadline: '2027-12-31' }),
  );

  const merged = mergeContents(base, mine, theirs);

  expect(titles(merged)).toEqual(['我的标题', '对方的标题']);
  expect(merged.plan.measures[0]?.deadline).toBe('2027-12-31');
});

test('what both changed becomes one’s own', () => {
  const mine = after((plan) => ({ ...plan, title: '我的' }));
  const theirs = after((plan) => ({ ...plan, title: '对方的' }));

  expect(mergeContents(base, mine, theirs).plan.title).toBe('我的');
});

test('a measure that one split off stays behind its first part', () => {
  const mine = after((plan) => splitMeasure(plan, 'm1', 4));
  const theirs = after((plan) => setMeasure(plan, 'm2', { title: '对方的标题' }));

  expect(mergeContents(base, mine, theirs).plan.measures.map(({ id }) => id)).toEqual([
    'm1',
    'm1-2',
    'm2',
  ]);
});

test('a measure taken out stays out, unless the other has worked on it', () => {
  const removed = after((plan) => removeMeasure(plan, 'm1'));
  const edited = after((plan) => setMeasure(plan, 'm1', { title: '改过' }));

  expect(titles(mergeContents(base, removed, base))).toHaveLength(1);
  expect(titles(mergeContents(base, base, removed))).toHaveLength(1);
  expect(titles(mergeContents(base, removed, edited))).toContain('改过');
  expect(titles(mergeContents(base, edited, removed))).toContain('改过');
});

test('joined measures keep their words beside the edits of another', () => {
  const mine = after((plan) => joinWithNext(plan, 'm1'));
  const theirs = after((plan) => ({
    ...plan,
    measures: [...plan.measures, aDraftMeasure('m3')],
  }));

  const merged = mergeContents(base, mine, theirs);

  expect(merged.plan.measures.map(({ id }) => id)).toEqual(['m1', 'm3']);
  expect(merged.plan.measures[0]?.text).toContain('做好工作2');
});

test('what is mapped and checked is put together', () => {
  const mine = settle('f1', true)(mapUnit('甲局', 'u1')(base));
  const theirs = settle('f2', true)(mapUnit('乙局', 'u2')(base));

  const merged = mergeContents(base, mine, theirs);

  expect(merged.settled.sort()).toEqual(['f1', 'f2']);
  expect(merged.mappings).toEqual(
    expect.arrayContaining([
      { name: '甲局', unit: 'u1' },
      { name: '乙局', unit: 'u2' },
    ]),
  );
  expect(mergeContents(mine, unmapUnit('甲局')(mine), mine).mappings).toEqual([]);
});

test('without edits of one’s own, theirs is what there is', () => {
  const theirs = after((plan) => removeMeasure(plan, 'm2'));

  expect(mergeContents(base, base, theirs)).toEqual(theirs);
});

test('changes are told by measure and field, with the words before and after', () => {
  const mine = after((plan) => removeMeasure(setMeasure(plan, 'm1', { title: '新' }), 'm2'));

  expect(changesBetween(base, mine)).toEqual([
    { measure: '1', field: 'title', before: '措施1的标题', after: '新' },
    expect.objectContaining({ measure: '2', field: 'measure', after: '' }),
  ]);
  expect(changesBetween(base, mine)[1]?.before).toContain('做好工作2');
});
