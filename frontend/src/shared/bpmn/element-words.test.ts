import { expect, test } from 'vitest';
import { i18next } from '../i18n/i18n';
import { elementWords } from './element-words';

const now = new Date('2023-06-26T10:00:00+08:00');

test('an element tells who is waited for, since when and that it is late', () => {
  const words = elementWords(
    {
      id: 'Task_Report_u03',
      state: 'OVERDUE',
      since: '2023-06-15T09:00:00+08:00',
      units: ['铜山区人民政府', '贾汪区人民政府', '铜山区人民政府'],
      count: 3,
    },
    now,
    i18next.t,
  );

  expect(words).toEqual([
    '等待 铜山区人民政府、贾汪区人民政府',
    '自 2023年6月15日 09:00 起，已 11 天',
    '3 项',
    '已超期',
  ]);
});

test('a timer waits for nobody', () => {
  const words = elementWords(
    { id: 'Timer', state: 'ACTIVE', since: '2023-06-26T09:00:00+08:00', units: [], count: 1 },
    now,
    i18next.t,
  );

  expect(words).toEqual(['等待时间到来', '自 2023年6月26日 09:00 起']);
});
