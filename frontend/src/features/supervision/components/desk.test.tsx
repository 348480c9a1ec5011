import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import type { Chain, DeskBoard, DeskItem, HeatMap } from '@/shared/api/types';
import { aCase, aDeskItem, kjj, plan } from '@/shared/testing/samples';
import { problem, server } from '@/shared/testing/server';
import { show } from '@/shared/testing/show';
import { SupervisionDesk } from './supervision-desk';

const fgw = { id: 'xz-fgw', name: '市发改委' };

function aBoard(changes: Partial<DeskBoard> = {}): DeskBoard {
  return {
    total: 3,
    counts: { overdue: 3, 'due-soon': 1, opened: 0 },
    groups: [
      {
        key: kjj.id,
        unit: kjj,
        plan: null,
        measure: null,
        band: null,
        count: 2,
        worst: 9,
        levels: { NONE: 1, URGE: 1 },
      },
      {
        key: fgw.id,
        unit: fgw,
        plan: null,
        measure: null,
        band: null,
        count: 1,
        worst: 2,
        levels: { RED_CARD: 1 },
      },
    ],
    choices: {
      units: [{ value: kjj.id, name: kjj.name, count: 2 }],
      plans: [{ value: plan.key, name: plan.title, count: 3 }],
      kinds: [{ value: 'report', name: null, count: 3 }],
      levels: [{ value: 'URGE', name: null, count: 1 }],
      lights: [],
    },
    colleagues: [{ username: 'office', name: '周文涛' }],
    ...changes,
  };
}

const first = aDeskItem({ id: 'a' });
const second = aDeskItem({
  id: 'b',
  measure: { number: '7', title: '打造标准厂房' },
  case: null,
  actions: ['URGE', 'CALL'],
});

let asked: URLSearchParams[] = [];

beforeEach(() => {
  asked = [];
});

function having(board: DeskBoard, items: DeskItem[] = [first, second]) {
  server.use(
    http.get('/api/oversight/board', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json(board);
    }),
    http.get('/api/oversight/items', () =>
      HttpResponse.json({ items, next: null, total: items.length }),
    ),
    http.get('/api/oversight/briefs', () =>
      HttpResponse.json(
        items.map(({ id, unit, measure, plan, actions }) => ({
          id,
          case: null,
          unit,
          measure,
          plan,
          actions,
        })),
      ),
    ),
  );
}

test('groups say how many they hold and how old the oldest is; the first is open', async () => {
  having(aBoard());
  const { user } = show(<SupervisionDesk />);

  const group = await screen.findByRole('region', { name: kjj.name });
  expect(within(group).getByText('2 项')).toBeVisible();
  expect(within(group).getByText('最久 9 个工作日')).toBeVisible();
  expect(await within(group).findAllByRole('listitem')).toHaveLength(2);
  const other = screen.getByRole('region', { name: fgw.name });
  expect(within(other).queryByRole('list')).toBeNull();

  await user.click(within(other).getByRole('button', { name: new RegExp(fgw.name) }));

  expect(await within(other).findAllByRole('listitem')).toHaveLength(2);
});

test('views, grouping and filters are in the address', async () => {
  having(aBoard());
  const { user, router } = show(<SupervisionDesk />, { at: '/?level=URGE' });
  await screen.findByRole('region', { name: kjj.name });
  expect(asked[0].get('level')).toBe('URGE');

  await user.click(screen.getByText('按逾期时长'));
  await waitFor(() => expect(router.state.location.search).toContain('by=age'));
  await user.click(screen.getByRole('tab', { name: '临期 1' }));
  expect(router.state.location.search).toBe('?level=URGE&by=age&view=due-soon');
  await waitFor(() => expect(asked.at(-1)?.get('view')).toBe('due-soon'));
});

test('a whole group is chosen, also what is not shown, and acted on together', async () => {
  having(aBoard());
  const { user } = show(<SupervisionDesk />);

  await user.click(await screen.findByLabelText('选择 市科技局 的全部 2 项'));
  expect(await screen.findByText('已选 2 项')).toBeVisible();
  await user.click(screen.getByText('督办所选'));

  await waitFor(() => expect(screen.getByText('处置 2 项')).toBeVisible());
});

test('a promise that passed is marked, and who looks after it is named', async () => {
  having(aBoard(), [
    aDeskItem({
      case: aCase({
        charge: {
          username: 'x',
          name: '许静怡',
          givenBy: '周文涛',
          givenAt: '2026-03-19T09:00:00Z',
        },
      }),
      calls: [
        {
          with: '王晓岚',
          promised: '周三报来',
          until: '2026-03-18',
          broken: true,
          by: '周文涛',
          at: '2026-03-17T09:00:00+08:00',
        },
      ],
    }),
  ]);
  show(<SupervisionDesk />);

  expect(await screen.findByText(/承诺未兑现：2026年3月18日 前/)).toBeVisible();
  expect(screen.getByText('负责：许静怡')).toBeVisible();
});

test('why something is late is told as a chain of steps', async () => {
  having(aBoard());
  const chain: Chain = {
    steps: [
      {
        kind: 'consolidate-report',
        unit: kjj,
        since: '2026-03-10T09:00:00+08:00',
        due: '2026-03-12T17:00:00+08:00',
        ended: null,
        taken: 6,
        allowed: 2,
        late: 4,
        missed: false,
        returned: false,
        alsoLate: [],
      },
      {
        kind: 'report',
        unit: fgw,
        since: '2026-03-02T09:00:00+08:00',
        due: '2026-03-04T17:00:00+08:00',
        ended: '2026-03-10T09:00:00+08:00',
        taken: 6,
        allowed: 2,
        late: 4,
        missed: false,
        returned: false,
        alsoLate: [{ unit: kjj, late: 3, missed: false }],
      },
    ],
  };
  server.use(http.get('/api/oversight/items/late/chain', () => HttpResponse.json(chain)));
  having(aBoard(), [aDeskItem()]);
  const { user } = show(<SupervisionDesk />);

  await user.click(await screen.findByText('为什么逾期'));

  expect(
    await screen.findByText('汇总进展（市科技局）已等 6 个工作日，期限 2 个，逾期 4 个'),
  ).toBeVisible();
  const before = screen.getByText(/前一步 填报进展（市发改委）用 6 个工作日/);
  expect(before).toHaveTextContent('晚 4 个工作日');
  expect(before).toHaveTextContent('同一步还有 市科技局晚 3 个工作日');
  expect(screen.getByRole('link', { name: '在流程图上看' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^\/plans\/.+\/measures\/.+#process$/),
  );
});

test('a cell of the heat map says its number and filters', async () => {
  const heat: HeatMap = {
    plans: [plan],
    rows: [{ unit: kjj, cells: [{ plan: plan.key, count: 2, worst: 9 }], count: 2, worst: 9 }],
    most: 2,
  };
  server.use(http.get('/api/oversight/heat', () => HttpResponse.json(heat)));
  having(aBoard());
  const { user, router } = show(<SupervisionDesk />);

  await user.click(await screen.findByText('显示热力图'));
  const cell = await screen.findByLabelText(`市科技局，${plan.title}：2 项，最久 9 个工作日`);
  await user.click(cell);

  const { search } = router.state.location;
  expect(search).toContain('unit=xz-kjj');
  expect(search).toContain(`plan=${plan.key}`);
  await waitFor(() => expect(asked.at(-1)?.get('plan')).toBe(plan.key));
  expect(screen.getByRole('link', { name: /的矩阵中查看/ })).toHaveAttribute(
    'href',
    `/plans/${plan.key}?unit=xz-kjj`,
  );
});

test('leaders see and choose nothing', async () => {
  having(aBoard({ colleagues: [] }), [aDeskItem({ actions: [] })]);
  show(<SupervisionDesk />);

  await screen.findByRole('region', { name: kjj.name });
  expect(await screen.findByRole('listitem')).toBeVisible();
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.queryByText('催办', { selector: 'button span' })).toBeNull();
});

test('an empty desk says so; a failure is worded and can be tried again', async () => {
  server.use(http.get('/api/oversight/board', () => problem(403, 'forbidden')));
  const { user } = show(<SupervisionDesk />);

  expect(await screen.findByText('您无权进行此操作。')).toBeVisible();
  having(aBoard({ total: 0, groups: [], counts: { overdue: 0, 'due-soon': 0, opened: 0 } }));
  await user.click(screen.getByRole('button', { name: '重试' }));

  expect(await screen.findByText('没有逾期事项')).toBeVisible();
});

test('the export asks for what is shown', async () => {
  having(aBoard());
  const { user } = show(<SupervisionDesk />, { at: '/?unit=xz-kjj&by=age' });

  await user.click(await screen.findByText('导出'));

  expect(await screen.findByRole('link', { name: 'CSV' })).toHaveAttribute(
    'href',
    '/api/oversight/export.csv?view=overdue&by=age&unit=xz-kjj&language=zh',
  );
});
