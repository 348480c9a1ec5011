import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { problem, server } from '@/shared/testing/server';
import { show } from '@/shared/testing/show';
import { AddDays } from './add-days';

const range = { from: '2023-10-16', to: '2023-10-18' };

test('days are added with a reason, and it says how many tasks move', async () => {
  let added: unknown;
  server.use(
    http.post('/api/calendar/days', async ({ request }) => {
      added = await request.json();
      return HttpResponse.json({ moved: 12 });
    }),
  );
  const { user } = show(<AddDays range={range} onRange={() => {}} />);
  const submit = screen.getByRole('button', { name: '增加' });
  expect(submit).toBeDisabled();

  await user.type(screen.getByLabelText('原因'), '全市停工');
  await user.click(submit);

  expect(await screen.findByText('已保存，12 件待办任务的期限随之调整。')).toBeInTheDocument();
  expect(added).toEqual({ ...range, working: false, reason: '全市停工' });
});

test('days that are over are refused in words', async () => {
  server.use(http.post('/api/calendar/days', () => problem(422, 'day-has-passed')));
  const { user } = show(<AddDays range={range} onRange={() => {}} />);

  await user.type(screen.getByLabelText('原因'), '停工');
  await user.click(screen.getByRole('button', { name: '增加' }));

  expect(await screen.findByRole('alert')).toHaveTextContent('只能改明天及以后的日子。');
});
