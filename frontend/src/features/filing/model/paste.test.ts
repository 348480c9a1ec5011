import { expect, test } from 'vitest';
import { startOf } from './cells';
import { columnsOf } from './columns';
import { clear, copied, paste } from './paste';
import { aRow, asked, said } from './samples';
import { parseTsv } from './tsv';
import type { Row } from './types';

const rows = [aRow('t1', { last: said }), aRow('t2', { figures: [asked] }), aRow('t3')];
const columns = columnsOf(rows);
const at = (row: number, column: number, toRow = row, toColumn = column) => ({
  top: row,
  bottom: toRow,
  left: column,
  right: toColumn,
});
const cellsAt = (row: Row) => startOf(row);

test('a range of Excel lands from the active cell on, each cell as its column wants it', () => {
  const clip = parseTsv(
    '"进展一\n两行"\t问题一\t打算一\t能\n进展二\t\t打算二\t否\t资金\t2026年6月30日\n',
  );

  const { patches, left } = paste(clip, at(1, 0), rows, columns, cellsAt);

  expect(patches.map(({ task }) => task)).toEqual(['t2', 't3']);
  expect(patches[0]?.cells).toMatchObject({ progress: '进展一\n两行', inTime: 'yes' });
  expect(patches[1]?.cells).toMatchObject({ inTime: 'no', expectedOn: '2026-06-30' });
  expect(left).toBe(0);
});

test('cells beyond the sheet and figures that a row is not asked for are counted', () => {
  const figures = columns.length - 1;

  const { patches, left } = paste(
    [['12', '多出'], ['13'], ['14']],
    at(1, figures),
    rows,
    columns,
    cellsAt,
  );

  expect(patches[0]?.cells).toMatchObject({ 'figure:7': '12' });
  expect(patches[1]?.cells).toEqual(startOf(rows[2] as Row));
  expect(left).toBe(3);
});

test('one cell fills a whole range', () => {
  const { patches } = paste([['继续推进']], at(0, 0, 2, 0), rows, columns, cellsAt);

  expect(patches.map(({ cells }) => cells?.progress)).toEqual(['继续推进', '继续推进', '继续推进']);
});

test('a range is emptied and copied', () => {
  expect(clear(at(0, 0, 0, 2), rows, columns, cellsAt)[0]?.cells).toMatchObject({
    progress: '',
    nextSteps: '',
    inTime: 'yes',
  });
  expect(copied(at(0, 0, 1, 2), rows, columns, cellsAt, (_, text) => text)).toEqual([
    [said.progress, '', said.nextSteps],
    ['', '', ''],
  ]);
});
