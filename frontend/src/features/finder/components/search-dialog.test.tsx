import { fireEvent, screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Found } from '@/shared/api/types';
import { plan } from '@/shared/testing/samples';
import { problem, server } from '@/shared/testing/server';
import { show } from '@/shared/testing/show';
import { SearchDialog } from './search-dialog';

const nothing: Found = {
  measures: [],
  plans: [],
  units: [],
  reports: [],
  periodReports: [],
  tasks: [],
};

beforeEach(() => {
  // jsdom knows no dialogs
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  server.use(
    http.get('/api/search', ({ request }) =>
      HttpResponse.json(
        new URL(request.url).searchParams.get('q') === '平台'
          ? {
              ...nothing,
              measures: ['1', '2'].map((number) => ({
                plan,
                number,
                title: [
                  { text: '建设', hit: false },
                  { text: '平台', hit: true },
                ],
                snippet: [{ text: '到2025年', hit: false }],
              })),
            }
          : nothing,
      ),
    ),
  );
});

function open() {
  const closed = vi.fn();
  const shown = show(<SearchDialog username="kjj" pages={['tasks', 'plans']} onClosed={closed} />);
  return { ...shown, closed, field: screen.getByRole('combobox') };
}

test('the keys walk through what is found and Enter opens it', async () => {
  const { user, router, closed, field } = open();

  await user.type(field, '平台');

  const group = await screen.findByRole('group', { name: '措施' });
  const [first, second] = within(group).getAllByRole('option');
  expect(first).toHaveAttribute('aria-selected', 'true');
  expect(field).toHaveAttribute('aria-activedescendant', first?.id);
  expect(within(group).getAllByText('平台')[0]?.tagName).toBe('MARK');
  await user.keyboard('{ArrowDown}');
  expect(second).toHaveAttribute('aria-selected', 'true');
  await user.keyboard('{ArrowDown}{ArrowUp}{Enter}');
  expect(router.state.location.pathname).toBe('/plans/xuzhou-2023/measures/2');
  expect(closed).toHaveBeenCalledOnce();
});

test('while Chinese is being put in, Enter opens nothing', async () => {
  const { user, router, field } = open();
  await user.type(field, '平台');
  await screen.findByRole('group', { name: '措施' });

  fireEvent.keyDown(field, { key: 'Enter', isComposing: true });

  expect(router.state.location.pathname).toBe('/');
});

test('what was looked for is offered again, to this person only', async () => {
  localStorage.setItem('duban.searches.kjj', JSON.stringify(['平台']));
  localStorage.setItem('duban.searches.czj', JSON.stringify(['别人的']));
  const { user, field } = open();

  expect(screen.queryByText('别人的')).toBeNull();
  await user.click(screen.getByRole('option', { name: '平台' }));
  expect(field).toHaveValue('平台');

  await user.clear(field);
  await user.click(screen.getByRole('button', { name: '清除记录' }));
  expect(screen.queryByRole('group', { name: '最近搜索' })).toBeNull();
  expect(localStorage.getItem('duban.searches.kjj')).toBeNull();
});

test('pages are found by name, and nothing is said to be nothing', async () => {
  const { user, router, field } = open();
  await user.type(field, '没有的话');
  expect(await screen.findByText('没有找到“没有的话”')).toBeVisible();

  await user.clear(field);
  await user.type(field, '前往 方案');
  await user.click(screen.getByRole('option', { name: '前往：方案' }));
  expect(router.state.location.pathname).toBe('/plans');
});

test('a refusal is worded', async () => {
  server.use(http.get('/api/search', () => problem(500, 'unexpected')));
  const { user, field } = open();

  await user.type(field, '平台');

  expect(await screen.findByText(/./, { selector: '.overdue-text' })).toBeVisible();
});
