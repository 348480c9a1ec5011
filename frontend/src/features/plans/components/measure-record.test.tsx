import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import type { MeasurePeriod, TimelineEntry, UnitReport } from '@/shared/api/types';
import { aFile } from '@/shared/testing/record';
import { kjj } from '@/shared/testing/samples';
import { server } from '@/shared/testing/server';
import { show } from '@/shared/testing/show';
import { MeasureReports } from './measure-reports';
import { MeasureSource } from './measure-source';
import { MeasureTimeline } from './measure-timeline';

function aReport(progress: string): UnitReport {
  return {
    unit: kjj,
    status: 'SUBMITTED',
    progress,
    problems: null,
    nextSteps: '继续推进',
    inTime: null,
    delayReason: null,
    expectedOn: null,
    coordination: null,
    coordinationFrom: null,
    copied: false,
    by: '王晓岚',
    at: '2023-06-20T09:00:00+08:00',
  };
}

const periods: MeasurePeriod[] = [
  {
    period: '2023-Q3',
    consolidated: null,
    status: 'OPEN',
    reports: [aReport('已建成培育库五个')],
  },
  {
    period: '2023-Q2',
    consolidated: null,
    status: 'OPEN',
    reports: [aReport('已建成培育库三个')],
  },
];

test('a report is shown against the one before, by more than colour', async () => {
  const { user } = show(<MeasureReports periods={periods} files={[]} />);
  expect(screen.getByText('已建成培育库五个')).toBeInTheDocument();

  await user.click(screen.getByText('与上期对照'));

  const report = within(screen.getByRole('list'));
  expect(report.getByRole('insertion')).toHaveTextContent('新增：五');
  expect(report.getByRole('deletion')).toHaveTextContent('删去：三');
  expect(screen.getByText(/与2023年第二季度对照/)).toBeInTheDocument();
  await user.click(screen.getByText('2023年第二季度'));
  expect(await screen.findByText('首次报送，没有上期可对照。')).toBeInTheDocument();
});

test('files stand with the report they prove', () => {
  const files = [
    aFile({ id: 'a', period: '2023-Q3', name: '三季度.jpg' }),
    aFile({ id: 'b', period: '2023-Q2', name: '二季度.jpg' }),
    aFile({ id: 'c', period: '2023-Q3', name: '别家.jpg', unit: { id: 'x', name: '市财政局' } }),
  ];
  show(<MeasureReports periods={periods} files={files} />);

  expect(screen.getByText('三季度.jpg')).toBeInTheDocument();
  expect(screen.queryByText('二季度.jpg')).not.toBeInTheDocument();
  expect(screen.queryByText('别家.jpg')).not.toBeInTheDocument();
});

test('what was read in the document is marked with what it was read as', async () => {
  server.use(
    http.get('/api/plans/p/measures/5/source', () =>
      HttpResponse.json({
        review: null,
        fileName: '方案.docx',
        excerpts: [
          {
            firstLine: 12,
            lines: [
              { text: '一、加强培育', marks: [] },
              { text: '5.建立培育库(市科技局)', marks: [{ from: 8, to: 12, kind: 'unit' }] },
            ],
          },
        ],
      }),
    ),
  );
  show(<MeasureSource plan="p" number="5" />);

  const unit = await screen.findByText('市科技局');
  expect(unit.tagName).toBe('MARK');
  expect(unit).toHaveAttribute('title', '单位');
  expect(screen.getByText('出自 方案.docx')).toBeInTheDocument();
  expect(screen.getByText('第 12—13 行')).toBeInTheDocument();
});

function entry(action: string, changes: Partial<TimelineEntry> = {}): TimelineEntry {
  return {
    kind: 'task',
    at: '2023-06-20T09:00:00+08:00',
    actor: null,
    unit: '市科技局',
    action,
    detail: null,
    ...changes,
  };
}

function recorded() {
  const asked: string[] = [];
  server.use(
    http.get('/api/plans/p/measures/5/timeline', ({ request }) => {
      const { searchParams } = new URL(request.url);
      asked.push(searchParams.toString());
      if (searchParams.get('kind') === 'supervision') {
        return HttpResponse.json({ items: [entry('red-card')], next: null });
      }
      return HttpResponse.json(
        searchParams.get('cursor')
          ? { items: [entry('plan-published')], next: null }
          : { items: [entry('task-opened', { detail: 'report' })], next: 'c1' },
      );
    }),
  );
  return asked;
}

test('the record is read on, and filtered by kind', async () => {
  const asked = recorded();
  const { user } = show(<MeasureTimeline plan="p" number="5" />);
  expect(await screen.findByText('任务下达')).toBeInTheDocument();
  expect(screen.getByText('填报进展')).toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: '加载更多' }));
  expect(await screen.findByText('方案发布')).toBeInTheDocument();

  await user.click(screen.getByRole('combobox', { name: '按类别筛选' }));
  await user.click(await screen.findByTitle('督办'));
  expect(await screen.findByText('发出红牌')).toBeInTheDocument();
  expect(screen.queryByText('任务下达')).not.toBeInTheDocument();
  expect(asked).toEqual(['', 'cursor=c1', 'kind=supervision']);
});

test('printing prints the whole record', async () => {
  recorded();
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const { user } = show(<MeasureTimeline plan="p" number="5" />);
  await screen.findByText('任务下达');

  await user.click(screen.getByRole('button', { name: /打印全部记录/ }));

  await waitFor(() => expect(print).toHaveBeenCalledOnce());
  expect(screen.getByText('方案发布')).toBeInTheDocument();
});
