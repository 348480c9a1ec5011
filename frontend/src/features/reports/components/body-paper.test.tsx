import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { aBodyReport } from '@/shared/testing/reports';
import { server } from '@/shared/testing/server';
import { show } from '@/shared/testing/show';
import { BodyPaper } from './body-paper';

const behind = {
  kind: 'REPORT',
  id: '7',
  plan: 'xuzhou-2023',
  measure: '21',
  title: '专利导航',
  unit: '市财政局',
  period: '2023-Q2',
  state: 'MISSING',
  due: null,
};

test('a figure leads to what it counted, by the pointer or the keyboard', async () => {
  server.use(http.get('/api/reports/4/behind', () => HttpResponse.json([behind])));
  const { user } = show(<BodyPaper report={aBodyReport()} />);

  await user.click(screen.getByRole('button', { name: /应报进展/ }));
  const note = await screen.findByRole('dialog');
  const link = await within(note).findByRole('link', { name: /专利导航/ });
  expect(link).toHaveAttribute('href', '/plans/xuzhou-2023/measures/21');
  expect(note).toHaveTextContent('市财政局');

  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('button', { name: /应报进展/ })).toHaveFocus();
  await user.keyboard('{ArrowRight}{Enter}');
  expect(await screen.findByRole('dialog')).toHaveTextContent('第21项 专利导航');
});

test('is a document: masthead, numbered headings, annex', () => {
  show(<BodyPaper report={aBodyReport()} />);
  expect(screen.getByRole('heading', { name: '一、总体情况' })).toBeVisible();
  expect(screen.getByRole('heading', { name: '（一）各部分' })).toBeVisible();
  expect(screen.getByRole('heading', { name: '二、下一步' })).toBeVisible();
  expect(screen.getByText('2023年第3期')).toBeVisible();
  expect(screen.getByRole('region', { name: '措施清单' })).toBeVisible();
  expect(screen.getByRole('table', { name: '各单位情况' })).toBeVisible();
});
