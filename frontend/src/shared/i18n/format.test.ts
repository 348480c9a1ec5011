import { expect, test } from 'vitest';
import { daysUntil, formatClock, formatPeriod } from './format';

test.each([
  ['2026-Q1', '2026年第一季度'],
  ['2026-H1', '2026年上半年'],
  ['2026-03', '2026年3月'],
  ['2026', '2026年'],
  ['其他', '其他'],
])('%s is read as %s', (period, words) => {
  expect(formatPeriod(period)).toBe(words);
});

test('days are counted by the Chinese calendar', () => {
  const evening = new Date('2026-03-30T23:30:00+08:00');

  expect(daysUntil('2026-03-31T00:30:00+08:00', evening)).toBe(1);
  expect(daysUntil('2026-03-30T09:00:00+08:00', evening)).toBe(0);
  expect(daysUntil('2026-03-28T17:00:00+08:00', evening)).toBe(-2);
});

test('the clock is shown in Chinese time', () => {
  expect(formatClock('2026-03-31T01:00:00Z')).toBe('2026年3月31日 周二 09:00');
});
