import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import type { ActionOutcome } from '@/shared/api/types';
import { aCase } from '@/shared/testing/samples';
import { server } from '@/shared/testing/server';
import { show } from '@/shared/testing/show';
import { ActionDialog } from './action-dialog';

const fgw = { id: 'xz-fgw', name: '市发改委' };

function acting(outcome: ActionOutcome) {
  const sent: unknown[] = [];
  server.use(
    http.post('/api/supervision/actions', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(outcome);
    }),
  );
  return sent;
}

test('only what can be done about a case is offered', () => {
  show(
    <ActionDialog
      cases={[aCase({ level: 'RED_CARD', actions: ['URGE', 'WAIVE'] })]}
      onClose={() => undefined}
    />,
  );

  expect(screen.getByLabelText(/^催办/)).toBeInTheDocument();
  expect(screen.getByLabelText(/^免予督办/)).toBeInTheDocument();
  expect(screen.queryByLabelText(/^黄牌/)).toBeNull();
});

test('a waiver needs a reason', async () => {
  const sent = acting({ done: [7], refused: [] });
  const closed = vi.fn();
  const { user } = show(<ActionDialog cases={[aCase()]} onClose={closed} />);

  await user.click(screen.getByLabelText(/^免予督办/));
  await user.click(screen.getByText('提交处置'));
  expect(await screen.findByText('请说明理由')).toBeVisible();
  await user.type(screen.getByLabelText('处置说明'), '参加抗洪');
  await user.click(screen.getByText('提交处置'));

  await vi.waitFor(() => expect(closed).toHaveBeenCalled());
  expect(sent).toEqual([{ cases: [7], action: 'WAIVE', note: '参加抗洪' }]);
});

test('what could not be done about several is named', async () => {
  const sent = acting({ done: [7], refused: [{ case: 8, problem: 'card-not-higher' }] });
  const shown = aCase({ id: 8, unit: fgw, level: 'RED_CARD', actions: ['URGE', 'WAIVE'] });
  const { user } = show(<ActionDialog cases={[aCase(), shown]} onClose={() => undefined} />);

  await user.click(screen.getByLabelText(/^黄牌/));
  expect(await screen.findByText('有的督办件不适用此项措施，将保持不变。')).toBeVisible();
  await user.click(screen.getByText('提交处置'));

  expect(await screen.findByText('1 件未能处置')).toBeVisible();
  expect(screen.getByText(/市发改委.*已出过同级或更高的牌/)).toBeVisible();
  expect(sent).toEqual([{ cases: [7, 8], action: 'YELLOW_CARD' }]);
});
