import { expect, test } from 'vitest';
import { cellsOf, readCell, saysTheSame, startOf, unchanged, unreadable, valuesOf } from './cells';
import { type Column, columnsOf } from './columns';
import { aRow, asked, said } from './samples';

const column = (kind: Column['kind']): Column => ({ key: kind, kind, width: 1 });

test.each<[Column['kind'], string, string, boolean]>([
  ['choice', '能', 'yes', false],
  ['choice', '不能按期完成', 'no', false],
  ['choice', ' 是 ', 'yes', false],
  ['choice', '大概能', '大概能', true],
  ['choice', '', '', false],
  ['date', '2026年3月5日', '2026-03-05', false],
  ['date', '2026/12/31', '2026-12-31', false],
  ['date', '2026-02-30', '2026-02-30', true],
  ['date', '年底', '年底', true],
  ['number', '1,234.50', '1234.50', false],
  ['number', '12%', '12', false],
  ['number', '约十家', '约十家', true],
  ['text', ' 一\r\n二 ', '一\n二', false],
])('%s %j', (kind, typed, read, bad) => {
  expect(readCell(column(kind), typed)).toBe(read);
  expect(unreadable(column(kind), read)).toBe(bad);
});

test('a report starts as last time, a consolidation blank or as it was sent back', () => {
  expect(startOf(aRow('t1', { last: said })).progress).toBe('已建库十二家。');
  const lead = { kind: 'consolidate-report' as const, last: said };
  expect(startOf(aRow('t1', lead)).progress).toBe('');
  expect(startOf(aRow('t1', { ...lead, sent: { ...said, progress: '退回前' } })).progress).toBe(
    '退回前',
  );
});

test('no change takes words and figures of last time, where there was one', () => {
  const row = aRow('t1', { last: said, figures: [asked] });

  expect(unchanged(row)).toMatchObject({
    progress: said.progress,
    inTime: 'yes',
    'figure:7': '600',
  });
  expect(startOf(row)['figure:7']).toBe('');
  expect(saysTheSame(row, { progress: '已建库 十二家' })).toBe(true);
  expect(saysTheSame(row, { progress: '已建库二十家' })).toBe(false);
  expect(unchanged(aRow('t2'))).toBeUndefined();
});

test('cells become what the form of the task sends, and come back', () => {
  const row = aRow('t1', { figures: [asked] });
  const cells = {
    ...cellsOf({}),
    progress: '进展',
    nextSteps: '打算',
    inTime: 'no',
    delayReason: '资金',
    expectedOn: '2026-12-31',
    'figure:7': '612.5',
  };

  const values = valuesOf(row, cells);

  expect(values).toEqual({
    progress: '进展',
    problems: '',
    nextSteps: '打算',
    inTime: false,
    delayReason: '资金',
    expectedOn: '2026-12-31',
    figures: [{ indicator: 7, value: '612.5' }],
  });
  expect(cellsOf(values)).toEqual(cells);
});

test('what cannot be read is kept too', () => {
  const cells = { ...cellsOf({}), inTime: '大概能', expectedOn: '年底' };

  expect(cellsOf(valuesOf(aRow('t1'), cells))).toEqual(cells);
});

test('figures have as many columns as the row that is asked for most', () => {
  const rows = [aRow('t1'), aRow('t2', { figures: [asked, { ...asked, indicator: 8 }] })];

  expect(columnsOf(rows).filter(({ kind }) => kind === 'number')).toHaveLength(2);
});
