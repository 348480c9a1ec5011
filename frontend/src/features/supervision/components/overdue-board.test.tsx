import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import type { OverdueBoard as Board } from '@/shared/api/types';
import { aCase, anOverdueItem, aTask, kjj } from '@/shared/testing/samples';
import { problem, server } from '@/shared/testing/server';
import { show } from '@/shared/testing/show';
import { OverdueBoard } from './overdue-board';

const fgw = { id: 'xz-fgw', name: '市发改委' };

function having(board: Partial<Board>) {
  const asked: URL[] = [];
  server.use(
    http.get('/api/supervision/overdue', ({ request }) => {
      asked.push(new URL(request.url));
      return HttpResponse.json({ items: [], byHand: [], byUnit: [], total: 0, ...board });
    }),
  );
  return asked;
}

test('overdue items stand oldest first with their age in working days', async () => {
  const older = anOverdueItem({
    task: aTask({ id: 'older', unit: fgw, light: 'OVERDUE' }),
    workingDaysOverdue: 21,
  });
  having({ items: [anOverdueItem(), older], total: 2 });
  show(<OverdueBoard plans={[]} />);

  const ages = await screen.findAllByText(/超期 \d+ 个工作日/);

  expect(ages.map((age) => age.textContent?.trim())).toEqual([
    '超期 21 个工作日',
    '超期 9 个工作日',
  ]);
});

test('choosing a unit asks for its items', async () => {
  const asked = having({
    items: [anOverdueItem()],
    byUnit: [
      { unit: kjj, count: 1 },
      { unit: fgw, count: 3 },
    ],
    total: 4,
  });
  const { user, router } = show(<OverdueBoard plans={[]} />);

  await user.click(await screen.findByRole('button', { name: '市发改委 3' }));

  expect(router.state.location.search).toBe('?unit=xz-fgw');
  await vi.waitFor(() => expect(asked.at(-1)?.searchParams.get('unit')).toBe('xz-fgw'));
});

test('an item says how far it has come and what comes next', async () => {
  having({ items: [anOverdueItem({ case: aCase({ level: 'URGE' }) })], total: 1 });
  show(<OverdueBoard plans={[]} />);

  const item = await screen.findByRole('listitem');

  expect(within(item).getByText('催办')).toBeVisible();
  expect(within(item).getByText(/下一步：黄牌，.*3月23日/)).toBeVisible();
});

test('who only looks on can choose and do nothing', async () => {
  having({ items: [anOverdueItem({ case: aCase({ actions: [] }) })], total: 1 });
  show(<OverdueBoard plans={[]} />);

  expect(await screen.findByText('未督办')).toBeVisible();
  expect(screen.queryByRole('button', { name: /督办/ })).toBeNull();
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('several are acted on at once', async () => {
  const second = anOverdueItem({
    task: aTask({ id: 'second', unit: fgw, light: 'OVERDUE' }),
    case: aCase({ id: 8, unit: fgw }),
  });
  having({ items: [anOverdueItem(), second], total: 2 });
  const { user } = show(<OverdueBoard plans={[]} />);

  await user.click(await screen.findByLabelText('全选'));
  await user.click(screen.getByText('督办所选 2 件'));

  expect(screen.getByRole('dialog', { name: '督办所选 2 件' })).toBeInTheDocument();
});

test('what the office opened ahead of its date stands apart', async () => {
  having({
    byHand: [
      { task: null, case: aCase({ overdueKind: null, reason: '推进滞后', openedBy: '周文涛' }) },
    ],
  });
  show(<OverdueBoard plans={[]} />);

  const section = await screen.findByRole('region', { name: '办公室立案的督办件' });

  expect(within(section).getByText('推进措施')).toBeVisible();
  expect(within(section).getByText('立案理由：推进滞后')).toBeVisible();
});

test('a waived matter can be opened again', async () => {
  having({ items: [anOverdueItem({ case: null, openable: true })], total: 1 });
  const { user } = show(<OverdueBoard plans={[]} />);

  await user.click(await screen.findByText('重新立案'));

  expect(screen.getByRole('dialog', { name: '立案督办' })).toBeInTheDocument();
});

test('a failure is worded and can be tried again', async () => {
  server.use(http.get('/api/supervision/overdue', () => problem(403, 'forbidden')));
  const { user } = show(<OverdueBoard plans={[]} />);

  expect(await screen.findByText('您无权进行此操作。')).toBeVisible();
  having({});
  await user.click(screen.getByRole('button', { name: '重试' }));

  expect(await screen.findByText('没有超期事项')).toBeVisible();
});
