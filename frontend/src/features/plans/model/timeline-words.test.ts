import { expect, test } from 'vitest';
import { actionWords, detailWords } from './timeline-words';

test('slugs are worded, and words stay as they were written', () => {
  expect(actionWords('red-card')).toBe('发出红牌');
  expect(actionWords('brand-new')).toBe('brand-new');
  expect(detailWords('consolidate-report')).toBe('汇总进展');
  expect(detailWords('2023-Q2')).toBe('2023年第二季度');
  expect(detailWords('请于两个工作日内完成。')).toBe('请于两个工作日内完成。');
});
