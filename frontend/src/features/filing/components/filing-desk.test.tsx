import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import { now } from '@/shared/testing/samples';
import { server } from '@/shared/testing/server';
import { show } from '@/shared/testing/show';
import type { Keeping } from '../api/filing';
import { aRow, said } from '../model/samples';
import type { Drafts, FileLine, RowProblem, Values } from '../model/types';
import { FilingDesk } from './filing-desk';

const rows = [aRow('t1', { last: said }), aRow('t2'), aRow('t3')];

let kept: Map<string, Values>;
let saving: Promise<unknown>[];
const drafts: Drafts = {
  read: (task) => kept.get(task),
  keep: (task, values) => kept.set(task, values),
  drop: (task) => kept.delete(task),
  saving: (_, saved) => saving.push(saved),
  saved: async () => void (await Promise.all(saving)),
};

beforeEach(() => {
  kept = new Map();
  saving = [];
  onServer = new Map();
});

/** What the server keeps as drafts. */
let onServer: Map<string, Values>;
const aDraft = (answers: Values | null) => answers && { answers, version: 1, savedAt: now };

/** A server with these rows, that refuses some of them. */
function serving(refused: Record<string, RowProblem> = {}) {
  const filed: { task: string; answers: Values }[] = [];
  const answer = (body: unknown) =>
    (body as { rows: { task: string; answers: Values }[] }).rows.map((row) => ({
      ...row,
      problem: refused[row.task] ?? null,
      hints: [],
    }));
  server.use(
    http.get('/api/filing', () =>
      HttpResponse.json({
        period: null,
        periods: [{ period: '2026-Q1', open: 3 }],
        rows: rows
          .filter(({ task }) => !filed.some((one) => one.task === task))
          .map((row) => ({ ...row, draft: aDraft(onServer.get(row.task) ?? null) })),
      }),
    ),
    http.post('/api/filing/check', async ({ request }) =>
      HttpResponse.json(answer(await request.json())),
    ),
    http.put('/api/filing/drafts', async ({ request }) => {
      const { rows: sent } = (await request.json()) as { rows: Keeping[] };
      for (const { task, answers } of sent) {
        answers ? onServer.set(task, answers) : onServer.delete(task);
      }
      return HttpResponse.json(
        sent.map(({ task, answers }) => ({
          task,
          draft: aDraft(answers),
          replaced: null,
          problem: null,
        })),
      );
    }),
    http.post('/api/filing', async ({ request }) => {
      const results = answer(await request.json());
      filed.push(...results.filter(({ problem }) => !problem));
      return HttpResponse.json(results);
    }),
  );
  return filed;
}

function aLine(changes: Partial<FileLine>): FileLine {
  return {
    line: 2,
    task: null,
    number: '1',
    measure: '措施',
    state: 'OPEN',
    changed: false,
    before: null,
    cells: {},
    ...changes,
  };
}

async function open() {
  const shown = show(<FilingDesk drafts={drafts} join={() => ({})} />);
  const grid = await screen.findByRole('grid');
  return { ...shown, grid };
}

const cell = (grid: HTMLElement, row: number, column: number) =>
  grid.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) as HTMLElement;

function press(grid: HTMLElement, row: number, column: number) {
  fireEvent.mouseDown(cell(grid, row, column));
  return within(grid).getByRole('textbox');
}

test('typing writes over, F2 goes on, Escape gives up, Ctrl+Z takes back', async () => {
  serving();
  const { user, grid } = await open();

  press(grid, 0, 0);
  await user.keyboard('新的进展{Enter}');
  expect(cell(grid, 0, 0)).toHaveTextContent('新的进展');
  expect(within(grid).getByRole('textbox')).toHaveAccessibleName(/第 2 条 工作进展/);
  await user.keyboard('{ArrowUp}{F2}补充{Enter}');
  expect(cell(grid, 0, 0)).toHaveTextContent('新的进展补充');
  await user.keyboard('{ArrowUp}不要{Escape}');
  expect(cell(grid, 0, 0)).toHaveTextContent('新的进展补充');
  await user.keyboard('{Control>}z{/Control}');
  expect(cell(grid, 0, 0)).toHaveTextContent(/^新的进展$/);
  await user.keyboard('{Control>}z{/Control}');
  expect(cell(grid, 0, 0)).toHaveTextContent(said.progress);
  expect(kept.has('t1')).toBe(false);
});

test('a range of Excel is pasted and kept as drafts', async () => {
  serving();
  const { grid } = await open();

  fireEvent.paste(press(grid, 1, 0), {
    clipboardData: { getData: () => '"一\n二"\t\t打算\t能\r\n三\t\t打算\t否\r\n' },
  });

  expect(cell(grid, 1, 3)).toHaveTextContent('能按期完成');
  expect(kept.get('t2')).toMatchObject({ progress: '一\n二', inTime: true });
  expect(kept.get('t3')).toMatchObject({ progress: '三', inTime: false });
});

test('no change is said with one key, where there was a report', async () => {
  serving();
  const { user, grid } = await open();

  press(grid, 0, 0);
  await user.keyboard('{Control>}a{/Control}{F4}');

  expect(await screen.findByText(/2 行没有上期报告/)).toBeVisible();
  expect(within(grid).getByText('无变化')).toBeVisible();
  expect(screen.getByRole('button', { name: /报送已填（1）/ })).toBeEnabled();
});

test('a file brings rows of other periods too, which stand in their own sheets', async () => {
  const other = aRow('t9', { period: '2025-Q4' });
  server.use(
    http.get('/api/filing', () =>
      HttpResponse.json({
        period: null,
        periods: [
          { period: '2026-Q1', open: 3 },
          { period: '2025-Q4', open: 1 },
        ],
        rows: [...rows, other],
      }),
    ),
    http.post('/api/filing/check', () => HttpResponse.json([])),
    http.post('/api/filing/reading', () =>
      HttpResponse.json([
        aLine({ line: 2, task: 't1', cells: { progress: '本期' } }),
        aLine({ line: 3, task: 't9', cells: { progress: '补报上期' } }),
        aLine({ line: 4, task: null, state: 'FILED', cells: { progress: '报过了' } }),
      ]),
    ),
  );
  const { user } = await open();

  await user.upload(
    document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement,
    new File(['x'], '进展.xlsx'),
  );
  const dialog = await screen.findByRole('dialog');
  expect(await within(dialog).findByText(/其中 1 行属于其他报告期/)).toBeVisible();
  expect(within(dialog).getByText('2025年第四季度')).toBeVisible();
  expect(within(dialog).getByText(/第 4 行.*导出后已经报送/)).toBeVisible();
  await user.click(within(dialog).getByRole('button', { name: '放进表里（2 行）' }));

  await vi.waitFor(() => expect(kept.get('t9')).toMatchObject({ progress: '补报上期' }));
  expect(kept.get('t1')).toMatchObject({ progress: '本期' });
  await user.click(screen.getByText('2025年第四季度 1'));
  const grid = await screen.findByRole('grid');
  await vi.waitFor(() => expect(cell(grid, 0, 0)).toHaveTextContent('补报上期'));
});

test('what is refused stays, with the cell at fault, and what is not goes', async () => {
  kept.set('t1', { progress: '进展一', nextSteps: '打算', inTime: true });
  kept.set('t2', { progress: '进展二', nextSteps: '打算', inTime: false });
  const filed = serving({
    t2: {
      type: '/problems/form-invalid',
      title: 'Bad Request',
      status: 400,
      detail: '',
      errors: [{ pointer: '#/rows/1/answers/delayReason', detail: 'delay-needs-reason' }],
    },
  });
  const { user, grid } = await open();

  await user.click(screen.getByRole('button', { name: /报送已填（2）/ }));
  const dialog = await screen.findByRole('dialog');
  expect(await within(dialog).findByText(/不能按期完成须说明原因/)).toBeVisible();
  await user.click(within(dialog).getByRole('button', { name: '确认报送 1 份' }));

  expect(await screen.findByText(/已报送 1 份/)).toBeVisible();
  expect(filed).toEqual([
    expect.objectContaining({
      task: 't1',
      answers: { progress: '进展一', problems: '', nextSteps: '打算', inTime: true },
    }),
  ]);
  await vi.waitFor(() => expect(cell(grid, 0, 0)).toHaveTextContent('进展二'));
  expect(cell(grid, 0, 4)).toHaveAttribute('aria-invalid', 'true');
  expect(kept.has('t1')).toBe(false);
});

test('what is typed is on the server in a moment, and there when one comes back', async () => {
  serving();
  const { user, grid } = await open();

  press(grid, 1, 0);
  await user.keyboard('新增入库十五家{Enter}');
  await vi.waitFor(() => expect(onServer.get('t2')).toMatchObject({ progress: '新增入库十五家' }));
  expect(await screen.findByText(/已保存/)).toBeVisible();
  expect(kept.has('t2')).toBe(false);
  press(grid, 2, 0);
  await user.keyboard('还在路上{Enter}');
  cleanup();

  const again = (await open()).grid;
  expect(cell(again, 1, 0)).toHaveTextContent('新增入库十五家');
  expect(cell(again, 2, 0)).toHaveTextContent('还在路上');
});

test('what another device had saved is handed out when it has to give way', async () => {
  serving();
  server.use(
    http.put('/api/filing/drafts', () =>
      HttpResponse.json([
        {
          task: 't2',
          draft: aDraft({ progress: '这里' }),
          replaced: aDraft({ progress: '手机上写的' }),
          problem: null,
        },
      ]),
    ),
  );
  const { user, grid } = await open();

  press(grid, 1, 0);
  await user.keyboard('这里{Enter}');

  expect(await screen.findByText(/1 行在另一台设备上保存过/)).toBeVisible();
  expect(screen.getByText('手机上写的')).toBeInTheDocument();
});
