import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import type { OverdueBoard as Board } from '@/shared/api/types';
import { anOverdueItem, aTask, kjj } from '@/shared/testing/samples';
import { problem, server } from '@/shared/testing/server';
import { show } from '@/shared/testing/show';
import { OverdueBoard } from './overdue-board';

const fgw = { id: 'xz-fgw', name: '市发改委' };

function having(board: Partial<Board>) {
  const asked: URL[] = [];
  server.use(
    http.get('/api/supervision/overdue', ({ request }) => {
      asked.push(new URL(request.url));
      return HttpResponse.json({ items: [], byUnit: [], total: 0, ...board });
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
  show(<OverdueBoard plans={[]} onAct={() => undefined} />);

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
  const { user, router } = show(<OverdueBoard plans={[]} onAct={() => undefined} />);

  await user.click(await screen.findByRole('button', { name: '市发改委 3' }));

  expect(router.state.location.search).toBe('?unit=xz-fgw');
  await vi.waitFor(() => expect(asked.at(-1)?.searchParams.get('unit')).toBe('xz-fgw'));
});

test('only an item with an open supervise task can be acted on', async () => {
  const acted = vi.fn();
  const waiting = anOverdueItem({
    task: aTask({ id: 'waiting', light: 'OVERDUE' }),
    superviseTask: null,
  });
  having({ items: [anOverdueItem(), waiting], total: 2 });
  const { user } = show(<OverdueBoard plans={[]} onAct={acted} />);

  await user.click(await screen.findByRole('button', { name: /督办/ }));

  expect(acted).toHaveBeenCalledWith(expect.objectContaining({ superviseTask: 's1' }));
  expect(screen.getByText('等待承办单位办结')).toBeVisible();
});

test('a failure is worded and can be tried again', async () => {
  server.use(http.get('/api/supervision/overdue', () => problem(403, 'forbidden')));
  const { user } = show(<OverdueBoard plans={[]} onAct={() => undefined} />);

  expect(await screen.findByText('您无权进行此操作。')).toBeVisible();
  having({});
  await user.click(screen.getByRole('button', { name: '重试' }));

  expect(await screen.findByText('没有超期事项')).toBeVisible();
});
