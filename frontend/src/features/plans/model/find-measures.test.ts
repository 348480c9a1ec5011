import { expect, test } from 'vitest';
import type { Light, PlanSection } from '@/shared/api/types';
import { findMeasures } from './find-measures';

function measure(number: string, title: string, lead: string, timeLight: Light = 'ON_TIME') {
  return {
    number,
    title,
    lead: [{ id: lead, name: lead }],
    responsible: [],
    collective: ['各县(市)区人民政府'],
    timeLight,
    progressLight: null,
    state: 'RUNNING' as const,
    openTasks: 1,
    overdueTasks: 0,
  };
}

const sections: PlanSection[] = [
  { number: '一', title: '梯度培育', measures: [measure('1', '建立培育库', '市工信局')] },
  {
    number: '二',
    title: '创新能力',
    measures: [
      measure('5', '研发机构提升', '市科技局', 'OVERDUE'),
      measure('15', '专利转化', '市市场监管局'),
    ],
  },
];

const found = (text: string, light?: string) =>
  findMeasures(sections, text, light).flatMap(({ measures }) => measures.map((m) => m.number));

test('a measure is found by its words, its unit and its number', () => {
  expect(found('培育库')).toEqual(['1']);
  expect(found(' 市科技局 ')).toEqual(['5']);
  expect(found('5')).toEqual(['5']);
  expect(found('县(市)区')).toEqual(['1', '5', '15']);
});

test('lights narrow the search, and empty sections fall away', () => {
  expect(found('', 'OVERDUE')).toEqual(['5']);
  expect(findMeasures(sections, '', 'OVERDUE')).toHaveLength(1);
});
