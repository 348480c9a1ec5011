import { fireEvent, screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import type { Instruction } from '@/shared/api/types';
import { anInstruction } from '@/shared/testing/asks';
import { problem, server } from '@/shared/testing/server';
import { show } from '@/shared/testing/show';
import { InstructionList } from './instruction-list';

const counts = { open: 1, overdue: 0, inReview: 0, answered: 2, ended: 0 };

function listing(items: Instruction[]) {
  const asked: string[] = [];
  server.use(
    http.get('/api/instructions', ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ items, counts });
    }),
  );
  return asked;
}

/** At once: typing letter by letter is the browser's business. */
async function fill(label: string, value: string) {
  fireEvent.change(await screen.findByLabelText(label), { target: { value } });
}

test('shows an instruction with its answers and filters by what is to be done', async () => {
  const asked = listing([
    anInstruction({
      state: 'OPEN',
      answers: [
        {
          text: '已入库 31 家。',
          by: '王晓岚',
          at: '2026-03-22T09:00:00+08:00',
          accepted: false,
          reason: '没有数据来源。',
          verifiedBy: '周文涛',
          verifiedAt: '2026-03-23T09:00:00+08:00',
        },
      ],
    }),
  ]);
  const { user } = show(<InstructionList plans={[]} />);

  const card = within(await screen.findByRole('article'));
  expect(card.getByText('请加快进度。')).toBeVisible();
  expect(card.getByText('急件')).toBeVisible();
  expect(card.getByText('没有数据来源。')).toBeVisible();
  expect(card.queryByRole('button')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /已答复 2/ }));

  await vi.waitFor(() => expect(asked).toContain('?show=ANSWERED'));
});

test('a leader takes a matter further, and a refusal keeps the words', async () => {
  listing([anInstruction({ state: 'ANSWERED', light: null, actions: ['conclude', 'next'] })]);
  server.use(
    http.get('/api/plans/xuzhou-2023/instruction-choices', () =>
      HttpResponse.json({
        units: [{ id: 'xz-kjj', name: '市科技局' }],
        lead: { id: 'xz-kjj', name: '市科技局' },
        times: [{ urgency: 'NORMAL', workingDays: 15, due: '2026-04-13T17:30:00+08:00' }],
      }),
    ),
    http.post('/api/instructions/5/next', () => problem(409, 'measure-over')),
  );
  show(<InstructionList plans={[]} />);

  fireEvent.click(await screen.findByText('另行批示'));
  expect(await screen.findByText(/15 个工作日内答复，即 2026年4月13日 前/)).toBeInTheDocument();
  await fill('批示内容', '请补充数据');
  fireEvent.click(screen.getByText('交办'));

  expect(await screen.findByText(/此措施已经销号或终止/)).toBeInTheDocument();
  expect(screen.getByLabelText('批示内容')).toHaveValue('请补充数据');
});
