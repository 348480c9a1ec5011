import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import type { Changes, Forecast, UndecidedExtension, Workload } from '@/shared/api/types';
import { kjj, plan } from '@/shared/testing/samples';
import { server } from '@/shared/testing/server';
import { show } from '@/shared/testing/show';
import { SupervisionDesk } from './supervision-desk';

const measure = { number: '5', title: '实施企业研发机构高质量提升计划' };

beforeEach(() => {
  server.use(
    http.get('/api/oversight/board', () =>
      HttpResponse.json({
        total: 0,
        counts: {},
        groups: [],
        choices: { units: [], plans: [], kinds: [], levels: [], lights: [] },
        colleagues: [],
      }),
    ),
  );
});

test('the forecast says what may be late and why, and how it did before', async () => {
  const forecast: Forecast = {
    until: '2026-06-30',
    expected: 40,
    flagged: 1,
    unknown: 3,
    units: [
      {
        unit: kjj,
        people: 2,
        expected: 12,
        flagged: 1,
        items: [
          {
            kind: 'report',
            plan,
            measure,
            period: '2026-Q2',
            due: '2026-06-25',
            open: false,
            risk: {
              percent: 65,
              basis: 'SORT',
              counted: 8,
              late: 4,
              typicalDelay: 3,
              lastTime: true,
              load: { due: 12, usual: 6, people: 2 },
            },
          },
        ],
      },
    ],
    before: { expected: 38, flagged: 10, hits: 8, missed: 2 },
  };
  server.use(http.get('/api/oversight/forecast', () => HttpResponse.json(forecast)));
  show(<SupervisionDesk />, { at: '/?view=forecast' });

  const unit = await screen.findByRole('region', { name: kjj.name });
  expect(within(unit).getByText('1 项可能逾期，共 12 项到期')).toBeVisible();
  expect(within(unit).getByText('约 65%')).toBeVisible();
  expect(
    within(unit).getByText(
      '同类事项以往 8 件，4 件逾期；逾期的一般晚 3 个工作日；本措施上次逾期；本期 12 项，往期一般 6 项，2 人',
    ),
  ).toBeVisible();
  expect(screen.getByText('3 项所属单位记录太少，不作推算。')).toBeVisible();
  expect(screen.getByText(/不是事实，不作考核依据/)).toBeVisible();
  expect(screen.getByText(/列出 10 项，其中 8 项确实逾期；另有 2 项逾期未列出/)).toBeVisible();
});

test('changes are counted by kind, lead to their measures and go a week back', async () => {
  const changes = (count: number): Changes => ({
    since: '2026-03-19T00:00:00+08:00',
    counts: { OVERDUE: count, SETTLED: 0, CARD: 1, EXTENSION: 0, RETURNED: 0 },
    changes: [
      {
        kind: 'CARD',
        at: '2026-03-19T10:00:00+08:00',
        plan,
        measure,
        unit: kjj,
        taskKind: 'report',
        period: '2026-Q1',
        what: 'YELLOW_CARD',
        detail: '限期办结',
        by: '周文涛',
      },
    ],
  });
  server.use(
    http.get('/api/oversight/changes', ({ request }) =>
      HttpResponse.json(changes(new URL(request.url).searchParams.get('since') === 'week' ? 9 : 0)),
    ),
  );
  const { user, router } = show(<SupervisionDesk />, { at: '/?view=changes' });

  const cards = await screen.findByRole('region', { name: '出牌' });
  expect(within(cards).getByText('限期办结')).toBeVisible();
  expect(within(cards).getByRole('link')).toHaveAttribute('href', `/plans/${plan.key}/measures/5`);
  await user.click(screen.getByText('近一周'));

  await waitFor(() => expect(router.state.location.search).toContain('since=week'));
  const counts = await screen.findAllByText('9');
  expect(counts[0].parentElement).toHaveTextContent('新逾期 9');
});

test('the burden is shown for each unit and person', async () => {
  const workload: Workload = {
    since: '2026-01-01',
    asked: 15,
    askedBefore: 30,
    people: 2,
    units: [
      {
        unit: kjj,
        people: 2,
        open: 4,
        overdue: 1,
        asked: 15,
        reports: 9,
        askedBefore: 30,
        perPerson: 7.5,
      },
    ],
  };
  server.use(http.get('/api/oversight/workload', () => HttpResponse.json(workload)));
  show(<SupervisionDesk />, { at: '/?view=workload' });

  expect(await screen.findByText('本期已下达 15 张，上期全期 30 张。')).toBeVisible();
  const row = screen.getByRole('row', { name: /市科技局/ });
  expect(row).toHaveTextContent('市科技局7.5159304');
});

test('several requests for more time are decided with one opinion', async () => {
  const request = (step: string): UndecidedExtension => ({
    step,
    task: `of-${step}`,
    plan,
    measure,
    extension: {
      id: 1,
      unit: kjj,
      taskKind: 'report',
      period: '2026-Q1',
      due: '2026-03-25T17:00:00+08:00',
      until: '2026-03-30',
      workingDays: 3,
      reason: '数据未出',
      progress: '大半完成',
      askedBy: '王晓岚',
      askedAt: '2026-03-20T09:00:00+08:00',
      state: 'ASKED',
      advice: null,
      decision: null,
      endedAt: null,
      withdrawable: false,
    },
  });
  const sent: unknown[] = [];
  server.use(
    http.get('/api/oversight/extensions', () => HttpResponse.json([request('a'), request('b')])),
    http.post('/api/oversight/extensions/decisions', async ({ request: form }) => {
      sent.push(await form.json());
      return HttpResponse.json({ done: ['a', 'b'], refused: [] });
    }),
  );
  const { user } = show(<SupervisionDesk />, { at: '/?view=extensions' });

  await user.click(await screen.findByLabelText('全选'));
  await user.click(screen.getByText('批复所选 2 件'));
  await user.click(screen.getByLabelText('不予延期'));
  await user.click(screen.getByText('提交处置'));
  expect(await screen.findByText('不予延期须说明理由')).toBeVisible();
  await user.type(screen.getByLabelText('批复意见'), '按期报');
  await user.click(screen.getByText('提交处置'));

  await waitFor(() =>
    expect(sent).toEqual([{ granted: false, reason: '按期报', steps: ['a', 'b'] }]),
  );
});
