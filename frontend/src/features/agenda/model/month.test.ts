import { expect, test } from 'vitest';
import { dayAfter, keyOf, monthAfter, pageOf } from './month';
import type { AgendaEntry } from './types';

const plan = { key: 'xuzhou-2023', title: '徐州方案' };

function anEntry(changes: Partial<AgendaEntry>): AgendaEntry {
  return {
    date: '2026-03-25',
    at: '2026-03-25T17:30:00+08:00',
    matter: 'TASKS',
    plan,
    period: '2026-Q1',
    kind: 'report',
    unit: { id: 'xz-kjj', name: '市科技局' },
    light: 'ON_TIME',
    items: [],
    ...changes,
  };
}

const item = (task: string | null, number: string) => ({
  task,
  measure: { number, title: '措施' },
  light: null,
});

test('months and days go over the end of the year', () => {
  expect(monthAfter('2026-12', 1)).toBe('2027-01');
  expect(monthAfter('2026-01', -1)).toBe('2025-12');
  expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
  expect(dayAfter('2024-03-01', -1)).toBe('2024-02-29');
});

test.each([
  [anEntry({ items: [item('t1', '1')] }), '/tasks/t1'],
  [anEntry({ items: [item('t1', '1'), item('t2', '2')] }), '/filing?period=2026-Q1'],
  [
    anEntry({ kind: 'sign-for', period: null, items: [item('t1', '1'), item('t2', '2')] }),
    '/tasks?kind=sign-for&plan=xuzhou-2023',
  ],
  [anEntry({ matter: 'MEASURES', items: [item(null, '5')] }), '/plans/xuzhou-2023/measures/5'],
  [anEntry({ matter: 'CUT_OFF' }), '/plans/xuzhou-2023'],
])('an entry leads to what it is about', (entry, page) => {
  expect(pageOf(entry)).toBe(page);
});

test('an entry is the same while some of it is done', () => {
  expect(keyOf(anEntry({ items: [item('t1', '1')] }))).toBe(keyOf(anEntry({ items: [] })));
});
