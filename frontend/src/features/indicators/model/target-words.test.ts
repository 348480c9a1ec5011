import { expect, test } from 'vitest';
import { i18next } from '@/shared/i18n/i18n';
import { gapWords, targetWords } from './target-words';

const wanted = {
  comparator: 'AT_LEAST' as const,
  target: 45_000,
  targetMax: null,
  measuredIn: '个',
  by: 2025,
  perYear: false,
};

test('a target says by when, how it is bounded and how many of what', () => {
  expect(targetWords(wanted, i18next.t)).toBe('2025年 不少于 45,000 个');
  expect(targetWords({ ...wanted, target: 1, targetMax: 2, perYear: true }, i18next.t)).toBe(
    '每年 不少于 1–2 个',
  );
  expect(targetWords({ ...wanted, by: null, measuredIn: null }, i18next.t)).toBe('不少于 45,000');
});

test('a gap says behind or ahead and never has a sign', () => {
  expect(gapWords(12.5, i18next.t)).toBe('落后 12.5 个百分点');
  expect(gapWords(-3, i18next.t)).toBe('超前 3 个百分点');
  expect(gapWords(0, i18next.t)).toBe('与序时一致');
  expect(gapWords(null, i18next.t)).toBe('—');
});
