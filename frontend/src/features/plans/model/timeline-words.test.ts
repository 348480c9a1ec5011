import { expect, test } from 'vitest';
import { actionWords, detailWords } from './timeline-words';

test('slugs are worded, and words stay as they were written', () => {
  expect(actionWords('red-card')).toBe('发出红牌');
  expect(actionWords('brand-new')).toBe('brand-new');
  expect(detailWords('task-opened', 'consolidate-report')).toBe('汇总进展');
  expect(detailWords('report', '2023-Q2')).toBe('2023年第二季度');
  expect(detailWords('urged', '请于两个工作日内完成。')).toBe('请于两个工作日内完成。');
  expect(detailWords('due-moved', 'report 2023-06-25 2023-06-26 2023-06-25 抗洪抢险')).toBe(
    '填报进展：2023年6月25日 改为 2023年6月26日（2023-06-25 抗洪抢险）',
  );
});
