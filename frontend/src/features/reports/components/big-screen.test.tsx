import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { ReportBoard } from '@/shared/api/report-types';
import { aChange } from '@/shared/testing/reports';
import { show } from '@/shared/testing/show';
import { BigScreen } from './big-screen';

function aBoard(key: string): ReportBoard {
  return {
    plan: { key, title: `方案${key}` },
    report: 4,
    period: '2023-Q2',
    state: 'ISSUED',
    unproven: 3,
    worse: [aChange('7', { change: 'WORSE', now: 'BEHIND' })],
    trend: [{ period: '2023-Q2', classes: { COMPLETED: 2, BEHIND: 1 } }],
  };
}

test('turns from plan to plan by the keys, and says what a plan is like', async () => {
  const onLeave = vi.fn();
  const { user } = show(
    <BigScreen boards={[aBoard('a'), aBoard('b')]} plans={[]} onLeave={onLeave} />,
  );

  expect(screen.getByRole('region', { name: '方案a' })).toHaveTextContent('已完成 2');
  expect(screen.getByRole('link', { name: '待核实 3 项' })).toHaveAttribute(
    'href',
    '/reports/4?view=unproven',
  );
  expect(screen.getByRole('link', { name: /措施7/ })).toBeVisible();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('region', { name: '方案b' })).toBeVisible();
  expect(screen.getByText('2 / 2')).toBeVisible();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('region', { name: '方案a' })).toBeVisible();
  await user.keyboard('{Escape}');
  expect(onLeave).toHaveBeenCalledOnce();
});

test('goes on by itself until it is halted', () => {
  vi.useFakeTimers();
  try {
    show(<BigScreen boards={[aBoard('a'), aBoard('b')]} plans={[]} onLeave={vi.fn()} />);
    vi.advanceTimersByTime(20_000);
  } finally {
    vi.useRealTimers();
  }
  return screen.findByRole('region', { name: '方案b' }).then((shown) => {
    expect(shown).toBeVisible();
  });
});
