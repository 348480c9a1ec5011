import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import { sendAll, times } from '@/shared/api/outbox';
import type { PersonRef } from '@/shared/api/types';
import { aPage, aTask, aTaskDetail } from '@/shared/testing/samples';
import { problem, server } from '@/shared/testing/server';
import { show } from '@/shared/testing/show';
import { OutboxBar } from './outbox-bar';
import { TaskDesk } from './task-desk';
// loaded lazily by the desk: here at once, so that no test waits for its compilation
import './task-panel';

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

test('the next page comes by the cursor when one is near the end', async () => {
  server.use(
    http.get('/api/tasks', ({ request }) =>
      HttpResponse.json(
        new URL(request.url).searchParams.get('cursor') === 'c2'
          ? aPage([second])
          : aPage([first], { next: 'c2' }),
      ),
    ),
  );
  showDesk();

  expect(await screen.findByRole('link', { name: /9\. 推进智能化改造/ })).toBeVisible();
  expect(screen.getByRole('link', { name: /5\. 实施企业研发机构/ })).toBeVisible();
});

test('J and K move through the list and Enter opens', async () => {
  listing();
  server.use(
    http.get('/api/tasks/t1', () => HttpResponse.json(aTaskDetail())),
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

// a busy machine must not run out of the time to take back
beforeEach(() => {
  times.takeBack = 600_000;
});

/** Two tasks, the first of them open and done with a few words. */
async function finishFirst(answer: () => Response) {
  let open = [first, second];
  const sent: unknown[] = [];
  server.use(
    http.get('/api/tasks', () => HttpResponse.json(aPage(open))),
    http.get('/api/tasks/t1', () => HttpResponse.json(aTaskDetail({ kind: 'implement' }))),
    http.get('/api/tasks/t2', () => HttpResponse.json(aTaskDetail(second))),
    http.post('/api/tasks/t1/completion', async ({ request }) => {
      sent.push(await request.json());
      const answered = answer();
      open = answered.ok ? [second] : open;
      return answered;
    }),
  );
  const shown = show(
    <>
      <TaskDesk plans={[]} />
      <OutboxBar />
    </>,
    { at: '/tasks/t1', path: '/tasks/:taskId?' },
  );
  await shown.user.type(await screen.findByLabelText('落实情况'), '完成');
  await shown.user.click(screen.getByRole('button', { name: '提交落实情况' }));
  await screen.findByRole('button', { name: /全部 1/ });
  return { ...shown, sent };
}

const done = () => HttpResponse.json({ completed: 't1' });
const inList = () =>
  within(screen.getByRole('list', { name: '任务列表' })).queryByText(/5\. 实施企业研发机构/);

test('a task done leaves the list, and the next one opens, before the server knows', async () => {
  const { router, sent } = await finishFirst(done);

  expect(router.state.location.pathname).toBe('/tasks/t2');
  expect(await screen.findByRole('heading', { name: /推进智能化改造/ })).toHaveFocus();
  expect(inList()).not.toBeInTheDocument();
  expect(sent).toEqual([]);
  await sendAll();

  expect(sent).toEqual([{ result: '完成' }]);
  expect(await screen.findByText('已办结')).toBeVisible();
  expect(inList()).not.toBeInTheDocument();
});

test('what was done is taken back with what was typed', async () => {
  const { user, router, sent } = await finishFirst(done);

  await user.click(screen.getByRole('button', { name: '撤销' }));

  expect(router.state.location.pathname).toBe('/tasks/t1');
  expect(await screen.findByLabelText('落实情况')).toHaveValue('完成');
  expect(inList()).toBeVisible();
  await sendAll();
  expect(sent).toEqual([]);
});

test('a task that the server refuses comes back with what was typed and why', async () => {
  const { user } = await finishFirst(() =>
    problem(400, 'form-invalid', { errors: [{ field: 'result', message: 'too short' }] }),
  );

  await sendAll();

  expect(await screen.findByText('没有提交成功')).toBeVisible();
  expect(inList()).toBeVisible();
  await user.click(screen.getByRole('button', { name: '打开' }));
  expect(await screen.findByLabelText('落实情况')).toHaveValue('完成');
  expect(await screen.findByText('此项不符合要求')).toBeVisible();
});

test('a page that is left sends what it still holds', async () => {
  const { sent } = await finishFirst(done);

  window.dispatchEvent(new Event('pagehide'));

  await vi.waitFor(() => expect(sent).toHaveLength(1));
});

test('words that are typed are looked for, and stand in the address', async () => {
  const asked = listing();
  const { user, router } = showDesk();
  await screen.findByRole('link', { name: /9\. 推进智能化改造/ });

  await user.keyboard('/');
  await user.keyboard('智能化');

  await vi.waitFor(() => expect(asked.at(-1)?.searchParams.get('q')).toBe('智能化'));
  expect(router.state.location.search).toContain('q=');
  await user.keyboard('{Escape}j');
  expect(document.activeElement).toHaveAttribute('data-task');
});

test('choices say how many tasks they would leave', async () => {
  listing(
    aPage([first], {
      facets: { kinds: [{ value: 'report', tasks: 12 }], plans: [], units: [], periods: [] },
    }),
  );
  const { user } = showDesk();

  await user.click(await screen.findByRole('button', { name: /筛选/ }));
  await user.click(screen.getByRole('combobox', { name: '任务类型' }));

  expect(await screen.findByText('填报进展 12')).toBeVisible();
});

test('the list opens with the standard view, and can be cleared of it', async () => {
  const asked = listing();
  server.use(
    http.get('/api/task-views', () =>
      HttpResponse.json([{ id: 1, name: '超期的', query: 'light=OVERDUE', standard: true }]),
    ),
  );
  const { user, router } = showDesk();

  await vi.waitFor(() => expect(router.state.location.search).toBe('?light=OVERDUE'));
  expect(await screen.findByRole('button', { name: /超期的/ })).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^全部/ }));

  await vi.waitFor(() => expect(asked.at(-1)?.searchParams.has('light')).toBe(false));
  expect(router.state.location.search).toBe('');
});

test('of ten thousand tasks only those near are drawn', async () => {
  const many = Array.from({ length: 10_000 }, (_, n) =>
    aTask({ id: `n${n}`, measure: { number: `${n}`, title: '措施' } }),
  );
  listing(aPage(many));
  showDesk();

  const items = await screen.findAllByRole('listitem');

  expect(items.length).toBeLessThan(60);
  expect(items[0]).toHaveAttribute('aria-setsize', '10000');
});

test('a task is taken, and shown as taken', async () => {
  let assignee: PersonRef | null = null;
  const detail = () =>
    aTaskDetail({ assignee, actions: ['complete', assignee ? 'release' : 'claim', 'hand-over'] });
  server.use(
    http.get('/api/tasks', () => HttpResponse.json(aPage([aTask({ assignee })]))),
    http.get('/api/tasks/t1', () => HttpResponse.json(detail())),
    http.post('/api/tasks/t1/claim', () => {
      assignee = { username: 'kjj', name: '王晓岚' };
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = showDesk('/tasks/t1');
  await screen.findByRole('button', { name: /我来办/ });

  await user.keyboard('c');

  expect(await screen.findByRole('button', { name: /放回/ })).toBeVisible();
  expect(await screen.findByRole('link', { name: /我在办/ })).toBeVisible();
});

test('the keys are listed on demand', async () => {
  listing();
  const { user } = showDesk();
  await screen.findByRole('link', { name: /9\. 推进智能化改造/ });

  await user.keyboard('?');

  // jsdom does not see the dialog come in; the browser test does
  expect(await screen.findByText('撤销刚才的提交')).toBeInTheDocument();
});

test('an empty list says so', async () => {
  listing(aPage([]));
  showDesk();

  expect(await screen.findByText('没有待办任务')).toBeVisible();
});
