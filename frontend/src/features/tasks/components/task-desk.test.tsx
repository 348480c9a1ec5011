import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { aPage, aTask, aTaskDetail } from '@/shared/testing/samples';
import { server } from '@/shared/testing/server';
import { show } from '@/shared/testing/show';
import { TaskDesk } from './task-desk';

const first = aTask({ id: 't1' });
const second = aTask({
  id: 't2',
  light: 'OVERDUE',
  kind: 'implement',
  measure: { number: '9', title: '推进智能化改造' },
});

function listing(page = aPage([first, second])) {
  const asked: URL[] = [];
  server.use(
    http.get('/api/tasks', ({ request }) => {
      asked.push(new URL(request.url));
      return HttpResponse.json(page);
    }),
  );
  return asked;
}

const showDesk = (at = '/tasks') => show(<TaskDesk plans={[]} />, { at, path: '/tasks/:taskId?' });

test('tasks are listed with kind, measure and light in words', async () => {
  listing();
  showDesk();

  const item = await screen.findByRole('link', { name: /9\. 推进智能化改造/ });

  expect(item).toHaveTextContent('落实措施');
  expect(item).toHaveTextContent('已超期');
});

test('a chosen light goes to the address and to the server', async () => {
  const asked = listing(aPage([second], { totals: { all: 7, overdue: 1, dueSoon: 2, onTime: 4 } }));
  const { user, router } = showDesk();

  await user.click(await screen.findByRole('button', { name: /已超期 1/ }));

  expect(router.state.location.search).toBe('?light=OVERDUE');
  await screen.findByRole('button', { name: /已超期 1/, pressed: true });
  expect(asked.at(-1)?.searchParams.get('light')).toBe('OVERDUE');
});

test('the next page is asked for with the cursor', async () => {
  server.use(
    http.get('/api/tasks', ({ request }) =>
      HttpResponse.json(
        new URL(request.url).searchParams.get('cursor') === 'c2'
          ? aPage([second])
          : aPage([first], { next: 'c2' }),
      ),
    ),
  );
  const { user } = showDesk();

  await user.click(await screen.findByRole('button', { name: '加载更多' }));

  expect(await screen.findByRole('link', { name: /9\. 推进智能化改造/ })).toBeVisible();
  expect(screen.getByRole('link', { name: /5\. 实施企业研发机构/ })).toBeVisible();
});

test('J and K move through the list and Enter opens', async () => {
  listing();
  server.use(
    http.get('/api/tasks/t2', () =>
      HttpResponse.json(aTaskDetail({ ...second, measureText: '推进智能化改造的原文' })),
    ),
  );
  const { user, router } = showDesk();
  await screen.findByRole('link', { name: /9\. 推进智能化改造/ });

  await user.keyboard('jjk');
  expect(screen.getByRole('link', { name: /5\. 实施企业研发机构/ })).toHaveFocus();
  await user.keyboard('j{Enter}');

  expect(router.state.location.pathname).toBe('/tasks/t2');
  expect(await screen.findByText('推进智能化改造的原文')).toBeVisible();
});

test('a task done leaves the list and the next one opens', async () => {
  let open = [first, second];
  server.use(
    http.get('/api/tasks', () => HttpResponse.json(aPage(open))),
    http.get('/api/tasks/t1', () => HttpResponse.json(aTaskDetail({ kind: 'implement' }))),
    http.get('/api/tasks/t2', () => HttpResponse.json(aTaskDetail(second))),
    http.post('/api/tasks/t1/completion', () => {
      open = [second];
      return HttpResponse.json({ completed: 't1' });
    }),
  );
  const { user, router } = showDesk('/tasks/t1');

  await user.type(await screen.findByLabelText('落实情况'), '完成');
  await user.click(screen.getByRole('button', { name: '提交落实情况' }));

  await screen.findByRole('button', { name: /全部 1/ });
  expect(router.state.location.pathname).toBe('/tasks/t2');
  const list = screen.getByRole('list', { name: '任务列表' });
  expect(within(list).queryByText(/5\. 实施企业研发机构/)).not.toBeInTheDocument();
});

test('an empty list says so', async () => {
  listing(aPage([]));
  showDesk();

  expect(await screen.findByText('没有待办任务')).toBeVisible();
});
