import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { Policy, PolicyTrial } from '@/shared/api/types';
import { problem, server } from '@/shared/testing/server';
import { show } from '@/shared/testing/show';
import { Policies } from './policies';

const column = (name: string, label: string, type: string) => ({ name, label, type, values: [] });

const table = (days: string): Policy['table'] => ({
  id: 'escalation-policy',
  name: '督办升级规则',
  hitPolicy: 'FIRST',
  inputs: [column('workingDaysOverdue', '逾期工作日', 'integer')],
  outputs: [column('level', '督办等级', 'string')],
  rows: [
    { id: 'Rule_Urge', description: '先催办', inputs: [days], outputs: ['"URGE"'] },
    { id: 'Rule_Red', description: '', inputs: [''], outputs: ['"RED_CARD"'] },
  ],
});

const policy: Policy = {
  id: 'escalation-policy',
  version: 2,
  source: 'PERSON',
  since: '2023-05-04T01:00:00Z',
  by: '周文涛',
  reason: '更严',
  table: table('< 3'),
  versions: [],
  actions: ['publish'],
};

const trial: PolicyTrial = {
  base: 2,
  table: table('< 2'),
  dryRun: {
    examined: 40,
    since: '2023-03-21T09:30:00Z',
    changed: { RAISED: 1 },
    groups: [
      {
        change: 'RAISED',
        unit: { id: 'u1', name: '市财政局' },
        before: 'URGE',
        after: 'RED_CARD',
        count: 1,
        matters: [
          {
            plan: 'xuzhou-2023',
            measure: '5',
            title: '建立企业培育库',
            kind: 'report',
            due: '2023-06-25T09:30:00Z',
            ended: null,
            workingDays: 2,
          },
        ],
      },
    ],
  },
};

const file = new File(['<definitions/>'], 'escalation-policy.dmn');

function serve(given: Policy = policy) {
  server.use(http.get('/api/policies', () => HttpResponse.json([given])));
}

test('a table is read in plain words', async () => {
  serve({ ...policy, actions: [] });
  show(<Policies />);

  const panel = await screen.findByRole('region', { name: '督办升级规则' });
  expect(within(panel).getByText('不到 3')).toBeVisible();
  expect(within(panel).getByText('催办')).toBeVisible();
  expect(within(panel).getByText(/第 2 版 · 2023年5月4日 起 · 周文涛发布/)).toBeVisible();
  expect(within(panel).queryByRole('button', { name: /上传/ })).toBeNull();
});

test('a changed table shows whom it would have flagged and is published with a reason', async () => {
  serve();
  let asked = '';
  server.use(
    http.post('/api/policies/escalation-policy/trial', () => HttpResponse.json(trial)),
    http.post('/api/policies/escalation-policy/versions', ({ request }) => {
      asked = decodeURIComponent(new URL(request.url).search).replaceAll('+', ' ');
      return HttpResponse.json({ ...policy, version: 3 });
    }),
  );
  const { user } = show(<Policies />);

  await user.upload(await screen.findByLabelText('上传修改后的表'), file);

  expect(await screen.findByText(/2023年3月21日以来共 40 件/)).toBeVisible();
  expect(screen.getByText('等级提高 1')).toBeVisible();
  expect(screen.getByRole('rowheader', { name: '市财政局' })).toBeVisible();
  expect(screen.getByText('不到 2')).toBeVisible();
  const publish = screen.getByRole('button', { name: '发布为新版本' });
  expect(publish).toBeDisabled();
  await user.type(screen.getByLabelText('修改原因'), '早些催办');
  await user.click(publish);
  expect(await screen.findByText('已发布，第 3 版开始生效')).toBeInTheDocument();
  expect(asked).toBe('?base=2&reason=早些催办');
});

test('a faulty table is refused by row and column', async () => {
  serve();
  server.use(
    http.post('/api/policies/escalation-policy/trial', () =>
      problem(422, 'decision-table-faulty', {
        faults: [{ slug: 'word-unknown', row: 2, column: '督办等级', value: 'BLACK' }],
      }),
    ),
  );
  const { user } = show(<Policies />);

  await user.upload(await screen.findByLabelText('上传修改后的表'), file);

  expect(await screen.findByRole('alert')).toHaveTextContent(
    '第 2 行“督办等级”：没有“BLACK”这个词',
  );
  expect(screen.queryByRole('button', { name: '发布为新版本' })).toBeNull();
});
