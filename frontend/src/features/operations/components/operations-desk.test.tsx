import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import type { FailedJob, Operations } from '@/shared/api/types';
import { plan } from '@/shared/testing/samples';
import { server } from '@/shared/testing/server';
import { show } from '@/shared/testing/show';
import { OperationsDesk } from './operations-desk';

function aFailedJob(changes: Partial<FailedJob> = {}): FailedJob {
  return {
    id: 'j1',
    plan: plan.key,
    measure: { number: '5', title: '研发机构' },
    process: 'Measure_xuzhou-2023_5',
    element: 'Timer_PeriodOpens',
    message: '数据库不可用',
    attemptsLeft: 0,
    since: '2026-03-19T09:00:00+08:00',
    nextAttempt: null,
    ...changes,
  };
}

function having(...failed: FailedJob[]) {
  const operations: Operations = {
    failed,
    timers: [{ days: 1, count: 12 }],
    waiting: 0,
  };
  server.use(http.get('/api/operations', () => HttpResponse.json(operations)));
}

test('shows what failed, where and why, and tries it again', async () => {
  having(aFailedJob());
  const retried = vi.fn();
  server.use(
    http.post('/api/operations/jobs/j1/retry', () => {
      retried();
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = show(<OperationsDesk />);

  expect(await screen.findByText('数据库不可用')).toBeVisible();
  expect(screen.getByText('已停止重试')).toBeVisible();
  expect(screen.getByRole('link', { name: '5. 研发机构' })).toHaveAttribute(
    'href',
    '/plans/xuzhou-2023/measures/5',
  );
  await user.click(screen.getByRole('button', { name: '立即重试' }));

  await vi.waitFor(() => expect(retried).toHaveBeenCalledOnce());
});

test('tries all again at once', async () => {
  having(aFailedJob(), aFailedJob({ id: 'j2', attemptsLeft: 2, since: null }));
  const retried = vi.fn();
  server.use(
    http.post('/api/operations/jobs/retry', () => {
      retried();
      return HttpResponse.json({ jobs: 2 });
    }),
  );
  const { user } = show(<OperationsDesk />);

  await user.click(await screen.findByRole('button', { name: /全部重试/ }));

  await vi.waitFor(() => expect(retried).toHaveBeenCalledOnce());
});

test('says so when nothing failed', async () => {
  having();
  show(<OperationsDesk />);

  expect(await screen.findByText('没有失败的事务')).toBeVisible();
  expect(screen.queryByRole('button', { name: /重试/ })).toBeNull();
});
