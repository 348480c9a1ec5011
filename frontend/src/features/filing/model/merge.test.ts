import { expect, test } from 'vitest';
import { arrivals } from './merge';
import { aRow } from './samples';
import type { FileLine } from './types';

const row = aRow('t1');

function aLine(changes: Partial<FileLine>): FileLine {
  return {
    line: 3,
    task: 't1',
    number: '1',
    measure: '措施',
    state: 'OPEN',
    changed: false,
    before: { progress: '原来', problems: '' },
    cells: {},
    ...changes,
  };
}

const changes = (line: FileLine, mine: Record<string, string>) =>
  arrivals([line], [row], () => mine)[0]?.changes;

test('what the file changed comes, what it left as it was does not undo the page', () => {
  const line = aLine({ cells: { progress: '原来', problems: '新问题' } });

  expect(changes(line, { progress: '页面上改过', problems: '' })).toEqual([
    { cell: 'problems', mine: '', theirs: '新问题', both: false },
  ]);
});

test('a cell that both changed is named so', () => {
  const line = aLine({ cells: { progress: '文件改的' } });

  expect(changes(line, { progress: '页面改的' })?.[0]?.both).toBe(true);
  expect(changes(line, { progress: '原来' })?.[0]?.both).toBe(false);
});

test('a cell that the file emptied is emptied, one of a table that says nothing is not', () => {
  const mine = { progress: '原来' };

  expect(changes(aLine({ cells: { progress: '' } }), mine)).toHaveLength(1);
  expect(changes(aLine({ cells: { progress: '' }, before: null }), mine)).toEqual([]);
});

test('a line whose report is not in the sheet changes nothing', () => {
  expect(arrivals([aLine({ task: 'other' })], [row], () => ({}))[0]?.row).toBeUndefined();
});
