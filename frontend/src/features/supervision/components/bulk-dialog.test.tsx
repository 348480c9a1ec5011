import { fireEvent, screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import type { BulkOutcome, DeskAction } from '@/shared/api/types';
import { aDeskItem } from '@/shared/testing/samples';
import { server } from '@/shared/testing/server';
import { show } from '@/shared/testing/show';
import { BulkDialog } from './bulk-dialog';

const first = aDeskItem({ id: 'a' });
const second = aDeskItem({
  id: 'b',
  measure: { number: '7', title: '打造标准厂房' },
  case: null,
  actions: ['URGE', 'CALL'],
});

function acting(outcome: BulkOutcome) {
  const sent: unknown[] = [];
  server.use(
    http.post('/api/oversight/actions', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(outcome);
    }),
  );
  return sent;
}

function open(items = [first, second], action?: DeskAction) {
  const closed = vi.fn();
  const shown = show(
    <BulkDialog
      items={items}
      action={action}
      colleagues={[{ username: 'office', name: '周文涛' }]}
      onDone={() => undefined}
      onClose={closed}
    />,
  );
  return { ...shown, closed };
}

test('what could not be done is named, with the reason; the rest is done', async () => {
  const sent = acting({
    done: ['a'],
    refused: [{ id: 'b', problem: 'no-case-open', field: null }],
  });
  const { user, closed } = open();

  await user.click(screen.getByLabelText(/^催办/));
  await user.type(screen.getByLabelText('处置说明'), '请尽快');
  await user.click(screen.getByText('提交处置'));

  expect(await screen.findByText('1 项未能办理')).toBeVisible();
  expect(screen.getByText('已办理 1 项')).toBeVisible();
  expect(screen.getByText(/打造标准厂房.*没有正在督办的督办件/)).toBeVisible();
  expect(sent).toEqual([{ action: 'URGE', note: '请尽快', items: ['a', 'b'] }]);
  expect(closed).not.toHaveBeenCalled();
});

test('only those to which an action applies are sent', async () => {
  const sent = acting({ done: ['a'], refused: [] });
  const { user, closed } = open();

  await user.click(screen.getByLabelText(/^黄牌/));
  expect(await screen.findByText('其中 1 项适用，其余保持不变。')).toBeVisible();
  await user.click(screen.getByText('提交处置'));

  await waitFor(() => expect(closed).toHaveBeenCalled());
  expect(sent).toEqual([{ action: 'YELLOW_CARD', items: ['a'] }]);
});

test('many are done in portions', async () => {
  const sent = acting({ done: [], refused: [] });
  const many = Array.from({ length: 45 }, (_, n) => aDeskItem({ id: `t${n}` }));
  const { user, closed } = open(many, 'URGE');

  await user.click(screen.getByText('提交处置'));

  await waitFor(() => expect(closed).toHaveBeenCalled());
  expect(sent.map((form) => (form as { items: string[] }).items.length)).toEqual([20, 20, 5]);
});

test('a waiver needs a reason', async () => {
  const sent = acting({ done: ['a'], refused: [] });
  const { user } = open([first], 'WAIVE');

  await user.click(screen.getByText('提交处置'));

  expect(await screen.findByText('请说明理由')).toBeVisible();
  expect(sent).toEqual([]);
});

test('a call is noted with whom, what was promised and until when', async () => {
  const sent = acting({ done: ['a'], refused: [] });
  const { user, closed } = open([first], 'CALL');
  const fill = (label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } });

  await user.click(screen.getByText('提交处置'));
  expect(await screen.findByText('请填写和谁通话')).toBeVisible();
  fill('通话对象', '王晓岚');
  fill('通话内容和承诺', '周五报来');
  fill('承诺完成日期', '2026-03-27');
  await user.click(screen.getByText('提交处置'));

  await waitFor(() => expect(closed).toHaveBeenCalled());
  expect(sent).toEqual([
    {
      action: 'CALL',
      call: { with: '王晓岚', promised: '周五报来', until: '2026-03-27' },
      items: ['a'],
    },
  ]);
});
