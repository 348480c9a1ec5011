import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { aBodyReport, aChange } from '@/shared/testing/reports';
import { server } from '@/shared/testing/server';
import { show } from '@/shared/testing/show';
import { BodyReportView } from './body-report-view';

const xuzhou = { key: 'xuzhou-2023', title: '徐州方案' };

const remark = {
  id: 1,
  revision: 2,
  passage: '应报进展 5 份，缺报 2 份。',
  text: '请写明依据。',
  author: '张市长',
  at: '2023-07-21T01:00:00Z',
  resolvedBy: null,
  resolvedAt: null,
};

function answer(remarks: unknown[]) {
  server.use(
    http.get('/api/reports/4/remarks', () => HttpResponse.json(remarks)),
    http.get('/api/reports/4/behind', () => HttpResponse.json([])),
  );
}

test('a remark is on the sentence that was pressed', async () => {
  answer([]);
  const sent: unknown[] = [];
  server.use(
    http.post('/api/reports/4/remarks', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json([remark], { status: 201 });
    }),
  );
  const { user } = show(<BodyReportView report={aBodyReport()} plans={[xuzhou]} />);

  await user.click(screen.getByRole('button', { name: /应报进展/ }));
  await user.type(await screen.findByRole('textbox'), '请写明依据。');
  await user.click(screen.getByRole('button', { name: '提出意见' }));

  expect(sent).toEqual([{ passage: remark.passage, text: '请写明依据。' }]);
  expect(await screen.findByText('请写明依据。')).toBeVisible();
  expect(screen.getByRole('button', { name: /应报进展/ })).toHaveClass('remarked');
});

test('compares with the last period, beginning with what got worse', async () => {
  answer([]);
  const report = aBodyReport({
    comparisons: [
      {
        with: 'LAST_PERIOD',
        report: 3,
        period: '2023-Q1',
        title: '',
        measures: [aChange('1'), aChange('2', { change: 'WORSE', now: 'BEHIND' })],
        figures: [{ key: 'a', label: '缺报', textBefore: '1', textNow: '2', was: 1, is: 2 }],
      },
    ],
  });
  const { user } = show(<BodyReportView report={report} plans={[xuzhou]} />, {
    at: '/?view=compare',
  });

  expect(screen.getByRole('link', { name: /措施2/ })).toBeVisible();
  expect(screen.queryByRole('link', { name: /措施1/ })).toBeNull();
  expect(screen.getByRole('row', { name: /缺报 1 2 \+1/ })).toBeVisible();
  await user.click(screen.getByRole('button', { name: /全部/ }));
  expect(screen.getByRole('link', { name: /措施1/ })).toBeVisible();
});
