import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import type { Notice, NoticePage } from '@/shared/api/types';
import { plan } from '@/shared/testing/samples';
import { server } from '@/shared/testing/server';
import { show } from '@/shared/testing/show';
import { Inbox } from './inbox';

function aNotice(changes: Partial<Notice> = {}): Notice {
  return {
    id: 7,
    newest: 9,
    kind: 'yellow-card',
    text: { zh: '黄牌：逾期未填报进展', en: 'Yellow card' },
    count: 1,
    plan,
    measure: { number: '5', title: '高质量提升计划' },
    link: '/tasks/t1',
    reasons: [{ zh: '您是市科技局的负责人，第5项措施由贵单位牵头。', en: 'You are the head.' }],
    at: '2026-03-20T09:10:00+08:00',
    read: false,
    ...changes,
  };
}

function having(page: Partial<NoticePage>) {
  const asked: URL[] = [];
  const posted: string[] = [];
  server.use(
    http.get('/api/notices', ({ request }) => {
      asked.push(new URL(request.url));
      return HttpResponse.json({ items: [], unread: 0, next: null, ...page });
    }),
    http.post('/api/notices/*', ({ request }) => {
      const { pathname, search } = new URL(request.url);
      posted.push(pathname + search);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  return { asked, posted };
}

test('a notice says what, about what and why, and leads to its task', async () => {
  having({ items: [aNotice()], unread: 1 });
  const { user } = show(<Inbox plans={[]} />);

  const link = await screen.findByRole('link', { name: '黄牌：逾期未填报进展' });
  expect(link.getAttribute('href')).toBe('/tasks/t1');
  expect(screen.getByText('第5项 高质量提升计划')).toBeVisible();
  await user.click(screen.getByText('为什么收到'));

  expect(screen.getByText('您是市科技局的负责人，第5项措施由贵单位牵头。')).toBeVisible();
});

test('one is marked read as far as it is shown, all up to the newest shown', async () => {
  const { posted } = having({ items: [aNotice(), aNotice({ id: 3, newest: 4 })], unread: 2 });
  const { user } = show(<Inbox plans={[]} />);

  await user.click((await screen.findAllByRole('button', { name: /标为已读/ }))[1]);
  await user.click(screen.getByRole('button', { name: '全部标为已读' }));

  await vi.waitFor(() =>
    expect(posted).toEqual(['/api/notices/7/read?upTo=9', '/api/notices/read?upTo=9']),
  );
});

test('a bundle opens to its single notices', async () => {
  having({
    items: [aNotice({ count: 2, text: { zh: '新任务2项', en: '' }, link: null, measure: null })],
  });
  server.use(
    http.get('/api/notices/7/parts', () =>
      HttpResponse.json([aNotice({ id: 8, text: { zh: '新任务：签收', en: '' } })]),
    ),
  );
  const { user } = show(<Inbox plans={[]} />);

  await user.click(await screen.findByRole('button', { name: /展开 2 条/ }));

  const part = await screen.findByRole('link', { name: '新任务：签收' });
  expect(within(part.closest('ul') as HTMLElement).getByText('为什么收到')).toBeVisible();
});

test('the kind in the address is asked for', async () => {
  const { asked } = having({});
  show(<Inbox plans={[]} />, { at: '/?kind=overdue' });

  expect(await screen.findByText('没有符合条件的消息')).toBeVisible();
  expect(asked.at(0)?.searchParams.get('kind')).toBe('overdue');
});
