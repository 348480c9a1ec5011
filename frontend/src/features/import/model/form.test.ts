import { expect, test } from 'vitest';
import { aDraft, aDraftMeasure, aDraftPlan, aTarget } from '@/shared/testing/drafts';
import { contentOf } from './content';
import { formOf } from './form';
import { emptyIndicator } from './indicators';

const saved = contentOf(aDraft());

test('what is whole is sent as it is', () => {
  expect(formOf(saved, saved)).toEqual(saved);
});

test('a short name that is not one yet is not sent', () => {
  expect(formOf({ ...saved, key: 'a b' }, saved).key).toBe(saved.key);
  expect(formOf({ ...saved, key: 'new-key' }, saved).key).toBe('new-key');
});

test.each([
  ['7.', '7'],
  ['7..2', '7.2'],
  ['.', ''],
  ['7.2', '7.2'],
  ['3-2', '3-2'],
])('the number %s is sent as %s', (written, sent) => {
  const plan = aDraftPlan([aDraftMeasure('m7', { number: written })]);

  expect(formOf({ ...saved, plan }, saved).plan.measures[0]?.number).toBe(sent);
});

test('an indicator that a person added has its name for words, and is sent once it has one', () => {
  const targets = [
    aTarget('新增10家'),
    { ...emptyIndicator(), indicator: '企业' },
    emptyIndicator(),
  ];
  const plan = aDraftPlan([aDraftMeasure('m1', { targets })]);

  const sent = formOf({ ...saved, plan }, saved).plan.measures[0]?.targets;

  expect(sent?.map(({ phrase }) => phrase)).toEqual(['新增10家', '企业']);
});

test('a territory without a name is none', () => {
  const plan = aDraftPlan([], { jurisdiction: { name: ' ', level: 'COUNTY' } });

  expect(formOf({ ...saved, plan }, saved).plan.jurisdiction).toBeNull();
});
