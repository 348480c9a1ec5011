import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import type { MeasureCases as Cases } from '@/shared/api/types';
import { aCase, aTask } from '@/shared/testing/samples';
import { server } from '@/shared/testing/server';
import { show } from '@/shared/testing/show';
import { MeasureCases } from './measure-cases';

function having(cases: Partial<Cases>) {
  server.use(
    http.get('/api/plans/xuzhou-2023/measures/5/cases', () =>
      HttpResponse.json({ cases: [], openTasks: [], openLead: false, ...cases }),
    ),
  );
}

test('a case shows its steps, its interview and its end', async () => {
  having({
    cases: [
      aCase({
        state: 'WAIVED',
        level: 'RED_CARD',
        endedAt: '2026-04-02T10:00:00+08:00',
        actions: [],
        steps: [
          {
            level: 'RED_CARD',
            at: '2026-03-31T09:05:00+08:00',
            by: '系统',
            bySystem: true,
            note: null,
          },
          {
            level: 'NONE',
            at: '2026-04-02T10:00:00+08:00',
            by: '周文涛',
            bySystem: false,
            note: '参加抗洪',
          },
        ],
        interview: {
          askedAt: '2026-03-31T09:05:00+08:00',
          heldOn: '2026-04-01',
          attendees: '分管局长',
          agreed: '三日内补报',
          recordedBy: '周文涛',
          recordedAt: '2026-04-01T16:00:00+08:00',
        },
      }),
    ],
  });
  show(<MeasureCases plan="xuzhou-2023" number="5" />);

  const item = await screen.findByText('参加抗洪');
  const panel = screen.getByRole('region', { name: '督办件' });

  expect(item).toBeVisible();
  expect(within(panel).getByText('免予督办')).toBeVisible();
  expect(within(panel).getByText(/约谈：分管局长/)).toBeVisible();
  expect(within(panel).getByText('三日内补报')).toBeVisible();
  expect(within(panel).queryByRole('button')).toBeNull();
});

test('the office opens a case on the lead with a reason', async () => {
  having({ openTasks: [aTask({ id: 't9' })], openLead: true });
  const sent: unknown[] = [];
  server.use(
    http.post('/api/supervision/cases', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ case: 9 }, { status: 201 });
    }),
  );
  const { user } = show(<MeasureCases plan="xuzhou-2023" number="5" />);

  await user.click(await screen.findByRole('button', { name: /立案督办/ }));
  await user.click(screen.getByText('立案并催办'));
  expect(await screen.findByText('请说明理由')).toBeVisible();
  await user.click(screen.getByLabelText(/整条措施/));
  await user.type(screen.getByLabelText('立案理由'), '推进滞后');
  await user.click(screen.getByText('立案并催办'));

  await vi.waitFor(() =>
    expect(sent).toEqual([{ plan: 'xuzhou-2023', measure: '5', reason: '推进滞后' }]),
  );
});
