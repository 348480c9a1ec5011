import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import type { Comment } from '@/shared/api/types';
import { aComment } from '@/shared/testing/record';
import { aSession } from '@/shared/testing/samples';
import { problem, server } from '@/shared/testing/server';
import { show } from '@/shared/testing/show';
import { Discussion } from './discussion';

const path = '/api/plans/p/measures/5';
const people = [
  { username: 'czj', name: '李明', unit: '市财政局' },
  { username: 'kjj', name: '王晓岚', unit: '市科技局' },
];

function saying(...items: Comment[]) {
  server.use(
    http.get(`${path}/comments`, () =>
      HttpResponse.json({ items, earlier: null, total: items.length }),
    ),
  );
}

beforeEach(() => {
  saying();
  server.use(http.get(`${path}/people`, () => HttpResponse.json(people)));
});

const discussion = () => show(<Discussion plan="p" number="5" />, { at: '/#comment-2' });

test('words stay words: lines, addresses and mentions, and no markup', async () => {
  saying(
    aComment({
      text: '@李明 见\nhttps://example.gov.cn/a <b>粗</b>',
      mentions: [{ username: 'czj', name: '李明' }],
    }),
    aComment({ id: 2, text: '', removed: true }),
  );
  discussion();
  const [first, second] = await screen.findAllByRole('listitem');

  const link = within(first as HTMLElement).getByRole('link');
  expect(link).toHaveAttribute('href', 'https://example.gov.cn/a');
  expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'));
  expect(first).toHaveTextContent('<b>粗</b>');
  expect(first?.querySelector('.mention')).toHaveTextContent('@李明');
  expect(second).toHaveTextContent('此条已撤回');
  expect(second).toHaveClass('wanted');
});

test('who is chosen behind an @ is told', async () => {
  let sent: unknown;
  server.use(
    http.post(`${path}/comments`, async ({ request }) => {
      sent = await request.json();
      saying(aComment({ text: '@李明 请核对' }));
      return HttpResponse.json(aComment(), { status: 201 });
    }),
  );
  const { user } = discussion();
  const box = await screen.findByRole('textbox', { name: '发言' });
  await user.click(box);
  await user.type(box, '@财政');
  await user.click(await screen.findByRole('menuitem', { name: /李明/ }));
  await user.type(box, '请核对');
  await user.click(screen.getByRole('button', { name: '发送' }));

  await waitFor(() => expect(sent).toEqual({ text: '@李明 请核对', mentions: ['czj'] }));
  expect(await screen.findByRole('listitem')).toHaveTextContent('@李明 请核对');
  expect(box).toHaveValue('');
});

test('what was refused stays in the box', async () => {
  server.use(http.post(`${path}/comments`, () => problem(422, 'person-not-concerned')));
  const { user } = discussion();
  const box = await screen.findByRole('textbox', { name: '发言' });
  await user.click(box);
  await user.type(box, '不会丢');
  await user.click(screen.getByRole('button', { name: '发送' }));

  expect(await screen.findByRole('alert')).toHaveTextContent('只能提及与本措施有关的人员');
  expect(box).toHaveValue('不会丢');
});

test('one changes and takes back only what one can', async () => {
  server.use(http.get('/api/session', () => HttpResponse.json(aSession())));
  saying(
    aComment({ id: 1, text: '我的', changeableUntil: '2026-03-20T09:15:00+08:00' }),
    aComment({ id: 3, text: '别人的', author: '李明' }),
  );
  let put: unknown;
  server.use(
    http.put('/api/comments/1', async ({ request }) => {
      put = await request.json();
      return HttpResponse.json(aComment());
    }),
  );
  const { user } = discussion();
  const [mine, others] = await screen.findAllByRole('listitem');
  expect(within(others as HTMLElement).queryByRole('button')).not.toBeInTheDocument();

  await user.click(await within(mine as HTMLElement).findByRole('button', { name: '修改' }));
  const box = within(mine as HTMLElement).getByRole('textbox');
  await user.clear(box);
  await user.type(box, '改过的');
  await user.click(within(mine as HTMLElement).getByRole('button', { name: '保存' }));

  await waitFor(() => expect(put).toEqual({ text: '改过的', mentions: [] }));
});

test('a measure that does not concern the reader has no discussion', async () => {
  server.use(http.get(`${path}/comments`, () => problem(404, 'measure-not-found')));
  const { queries } = discussion();
  await waitFor(() => expect(queries.isFetching()).toBe(0));
  expect(screen.queryByRole('region', { name: '讨论' })).not.toBeInTheDocument();
});
