import { fireEvent, screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import type { DayRule, ReportingCalendar, ReportingMoments } from '@/shared/api/types';
import { problem, server } from '@/shared/testing/server';
import { show } from '@/shared/testing/show';
import { moments } from '../model/moments';
import { ReportingDesk } from './reporting-desk';

// sixteen choices take jsdom long on a busy machine
vi.setConfig({ testTimeout: 60_000 });

const rule = (day: number): DayRule => ({
  kind: 'WORKING_DAYS_AFTER',
  day,
  hour: '17:30:00',
  roll: 'FORWARD',
});

const all = (first: number) =>
  Object.fromEntries(moments.map((moment, at) => [moment, rule(first + at)])) as ReportingMoments;

const upcoming = (period: string) => [
  {
    period,
    moments: Object.fromEntries(moments.map((moment) => [moment, '2023-10-11T09:30:00Z'])),
    holidaysKnown: true,
  },
];

const calendar: ReportingCalendar = {
  plan: { key: 'xuzhou-2023', title: '培育行动方案' },
  rhythm: 'QUARTER',
  moments: all(1),
  by: '周文涛',
  at: '2023-03-20T01:00:00Z',
  underWay: '2023-Q2',
  upcoming: upcoming('2023-Q3'),
  usual: { MONTH: all(2), QUARTER: all(1), HALF_YEAR: all(1) },
  actions: ['edit'],
};

const path = '/api/plans/xuzhou-2023/reporting-calendar';

function serve(given: ReportingCalendar = calendar) {
  server.use(
    http.get('/api/reporting-calendars', () => HttpResponse.json([given.plan])),
    http.get(path, () => HttpResponse.json(given)),
    http.post(`${path}/preview`, async ({ request }) => {
      const { rhythm } = (await request.json()) as { rhythm: string };
      return HttpResponse.json(upcoming(rhythm === 'MONTH' ? '2023-07' : '2023-Q3'));
    }),
  );
}

const desk = () => show(<ReportingDesk plan={undefined} onPlan={() => {}} />);

test('another rhythm brings what is usual for it, its dates, and from when it holds', async () => {
  serve();
  let saved: unknown;
  server.use(
    http.put(path, async ({ request }) => {
      saved = await request.json();
      return HttpResponse.json({ ...calendar, rhythm: 'MONTH', moments: all(2) });
    }),
  );
  desk();
  const save = (await screen.findByText('保存')).closest('button') as HTMLElement;
  expect(save).toBeDisabled();

  fireEvent.click(screen.getByText('每月'));

  expect(
    await screen.findByText(/2023年第二季度已经开放填报.*新日历从2023年7月起执行/),
  ).toBeVisible();
  expect(screen.getByText('2023年7月')).toBeVisible();
  fireEvent.click(save);
  expect(await screen.findByText('报告日历已保存')).toBeInTheDocument();
  expect(saved).toEqual({ rhythm: 'MONTH', moments: all(2) });
});

test('moments in the wrong order are named, marked and not saved', async () => {
  serve();
  desk();
  const days = await screen.findByLabelText('牵头单位汇总期限：个工作日');
  server.use(
    http.post(`${path}/preview`, () =>
      problem(422, 'reporting-calendar-out-of-order', {
        period: '2023-Q3',
        earlier: 'leadDue',
        earlierAt: '2023-10-20T09:30:00Z',
        later: 'leadCutOff',
        laterAt: '2023-10-17T09:30:00Z',
      }),
    ),
  );

  fireEvent.change(days, { target: { value: '12' } });

  expect(await screen.findByRole('alert')).toHaveTextContent(
    '2023年第三季度的“汇总截止”（2023年10月17日 17:30）应在“牵头单位汇总期限”（2023年10月20日 17:30）至少一小时之后',
  );
  expect(days.closest('fieldset')).toHaveClass('at-fault');
  expect(screen.getByText('保存').closest('button')).toBeDisabled();
});

test('who may not edit reads', async () => {
  serve({ ...calendar, actions: [] });
  desk();

  expect(await screen.findByText('由方案的领导小组办公室设定。')).toBeVisible();
  expect(screen.queryByText('保存')).toBeNull();
});
