import { expect, test } from 'vitest';
import type { Remark } from '@/shared/api/report-types';
import { aBody, aSource, counted, quoted } from '@/shared/testing/reports';
import { instructedOn } from './instructed-on';
import { remarkedIn } from './remarked';

const xuzhou = { key: 'xuzhou-2023', title: '徐州方案' };

function aRemark(changes: Partial<Remark>): Remark {
  return {
    id: 1,
    revision: 0,
    passage: '',
    text: '请核实。',
    author: '张市长',
    at: '2023-07-21T01:00:00Z',
    resolvedBy: null,
    resolvedAt: null,
    ...changes,
  };
}

test('marks sentences that somebody remarked on, whole or in part, while that is open', () => {
  const body = aBody();
  expect([...remarkedIn(body, [aRemark({ passage: '应报进展 5 份' })])]).toEqual([0]);
  expect([...remarkedIn(body, [aRemark({ passage: '“资金不足”' })])]).toEqual([1, 4]);
  expect([...remarkedIn(body, [aRemark({ passage: '已经改掉的话' })])]).toEqual([]);
  const resolvedAt = '2023-07-22T01:00:00Z';
  expect([...remarkedIn(body, [aRemark({ passage: '应报进展 5 份', resolvedAt })])]).toEqual([]);
});

test('an instruction from a sentence is on its one measure, else on the report of a plan', () => {
  expect(instructedOn(quoted, 4, [xuzhou])).toEqual({
    plan: 'xuzhou-2023',
    measure: '21',
    path: '/api/plans/xuzhou-2023/measures/21/instructions',
  });
  expect(instructedOn(counted, 4, [xuzhou])?.path).toBe('/api/reports/4/instructions');
  const two = { ...quoted, sources: [aSource(), aSource({ measure: '22' })] };
  expect(instructedOn(two, 4, [xuzhou])?.measure).toBeUndefined();
  const other = { key: 'gansu-2023', title: '甘肃方案' };
  expect(instructedOn(two, 4, [other, xuzhou])?.among).toEqual([xuzhou]);
  expect(instructedOn({ ...two, sources: [] }, 4, [other, xuzhou])?.among).toEqual([other, xuzhou]);
});
