import { expect, test } from 'vitest';
import { aChange } from '@/shared/testing/reports';
import { changesOf, countOf, movement } from './changes';

const measures = [
  aChange('1'),
  aChange('2', { change: 'WORSE', now: 'BEHIND' }),
  aChange('3', { change: 'WORSE', before: 'COMPLETED', now: 'NOT_STARTED', copied: true }),
  aChange('4', { change: 'IMPROVED', before: 'BEHIND' }),
  aChange('5', { change: 'NEW', before: null }),
];
const numbers = (of: typeof measures) => of.map(({ topic }) => topic.measure.number);

test('what fell deepest comes first, what rose last', () => {
  expect(numbers(changesOf(measures, 'all'))).toEqual(['3', '2', '5', '1', '4']);
});

test('filters by what became of a measure, and by whether it was copied', () => {
  expect(numbers(changesOf(measures, 'WORSE'))).toEqual(['3', '2']);
  expect(numbers(changesOf(measures, 'copied'))).toEqual(['3']);
  expect(countOf(measures, 'IMPROVED')).toBe(1);
});

test('figures move by what lies between them, to what a decimal can tell', () => {
  const figure = { key: 'a', label: '缺报', textBefore: '', textNow: '' };
  expect(movement({ ...figure, was: 0.1, is: 0.3 })).toBe('+0.2');
  expect(movement({ ...figure, was: 5, is: 2 })).toBe('−3');
  expect(movement({ ...figure, was: 5, is: 5 })).toBe('');
  expect(movement({ ...figure, was: null, is: 5 })).toBe('');
});
