import { cleanup, screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import type { ReportHint, TaskDetail } from '@/shared/api/types';
import { aCase, anIndicator, aTaskDetail, now } from '@/shared/testing/samples';
import { drafts, problem, server } from '@/shared/testing/server';
import { show } from '@/shared/testing/show';
import { TaskForm } from './task-form';

function accepting() {
  const bodies: unknown[] = [];
  hinting([]);
  server.use(
    http.post('/api/tasks/t1/completion', async ({ request }) => {
      bodies.push(await request.json());
      return HttpResponse.json({ completed: 't1' });
    }),
  );
  return bodies;
}

function hinting(hints: ReportHint[]) {
  server.use(http.post('/api/tasks/t1/hints', () => HttpResponse.json(hints)));
}

function refusing(status: number, slug: string, facts?: object) {
  server.use(http.post('/api/tasks/t1/completion', () => problem(status, slug, facts)));
}

async function showForm(task: TaskDetail) {
  const onDone = vi.fn();
  const shown = {
    onDone,
    ...show(<TaskForm task={task} onDone={onDone} onGone={() => undefined} />),
  };
  await screen.findByRole('form');
  return shown;
}

const text = (label: string) => screen.getByLabelText<HTMLTextAreaElement>(label);

test('a report starts from the last one and sends what was typed', async () => {
  const bodies = accepting();
  const { user, onDone } = await showForm(
    aTaskDetail({
      context: {
        previous: {
          period: '2025-Q4',
          progress: '上期进展',
          problems: '',
          nextSteps: '上期打算',
          inTime: true,
        },
      },
    }),
  );

  expect(text('工作进展')).toHaveValue('上期进展');
  expect(screen.getByText(/2025年第四季度/)).toBeVisible();
  await user.clear(text('工作进展'));
  await user.type(text('工作进展'), '本期进展');
  await user.click(screen.getByRole('button', { name: '报送进展' }));

  await vi.waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(bodies).toEqual([
    { progress: '本期进展', problems: '', nextSteps: '上期打算', inTime: true },
  ]);
});

test('what is odd is pointed out once, and sent as it is the second time', async () => {
  const bodies = accepting();
  hinting([{ field: 'progress', kind: 'COPIED', indicator: null }]);
  const previous = {
    period: '2025-Q4',
    progress: '已建库十二家',
    nextSteps: '继续推进',
    inTime: false,
    delayReason: '资金未到位',
    expectedOn: '2026-12-31',
  };
  const { user, onDone } = await showForm(aTaskDetail({ context: { previous } }));

  expect(text('不能按期完成的原因')).toHaveValue('资金未到位');
  await user.click(screen.getByRole('button', { name: '报送进展' }));
  expect(await screen.findByText(/与上期逐字相同/)).toBeVisible();
  expect(bodies).toEqual([]);
  await user.click(screen.getByRole('button', { name: '核对无误，照此报送' }));

  await vi.waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(bodies).toHaveLength(1);
});

test('a figure stands beside its last, planned and wanted number', async () => {
  const bodies = accepting();
  hinting([]);
  const point = (period: string, planned: number, actual: number | null) => ({
    period,
    planned,
    actual,
  });
  const { user, onDone } = await showForm(
    aTaskDetail({
      period: '2026-Q1',
      context: {
        indicators: [
          anIndicator({
            name: '创新型中小企业数',
            target: 700,
            points: [point('2025-Q4', 300, 280), point('2026-Q1', 400, null)],
          }),
        ],
        previous: { period: '2025-Q4', progress: '甲', nextSteps: '乙', inTime: true },
      },
    }),
  );

  expect(screen.getByText('上期 280 家')).toBeVisible();
  expect(screen.getByText('本期序时 400 家')).toBeVisible();
  await user.type(screen.getByLabelText('创新型中小企业数'), '390.5');
  await user.click(screen.getByRole('button', { name: '报送进展' }));

  await vi.waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(bodies[0]).toMatchObject({ figures: [{ indicator: 7, value: '390.5' }] });
});

test('an empty required field is named before anything is sent', async () => {
  const { user } = await showForm(aTaskDetail({ kind: 'implement' }));

  await user.click(screen.getByRole('button', { name: '提交落实情况' }));

  expect(await screen.findByText('此项必填')).toBeVisible();
});

test('a task that someone else finished says so and keeps the text', async () => {
  refusing(409, 'task-no-longer-open');
  const { user } = await showForm(aTaskDetail({ kind: 'implement' }));

  await user.type(text('落实情况'), '已建成研发机构十二家');
  await user.click(screen.getByRole('button', { name: '提交落实情况' }));

  expect(await screen.findByText(/此任务已由他人办结/)).toBeVisible();
  expect(text('落实情况')).toHaveValue('已建成研发机构十二家');
  expect(screen.getByRole('button', { name: '返回任务列表' })).toBeVisible();
});

test('text outlives the page until the server has it', async () => {
  refusing(500, 'internal');
  const { user } = await showForm(aTaskDetail({ kind: 'implement' }));
  await user.type(text('落实情况'), '写了很久的文字');
  await user.click(screen.getByRole('button', { name: '提交落实情况' }));
  await screen.findByText(/服务器出错了/);

  cleanup();
  await showForm(aTaskDetail({ kind: 'implement' }));

  expect(text('落实情况')).toHaveValue('写了很久的文字');
  expect(screen.getByText('已恢复上次未提交的内容')).toBeVisible();
});

test("the server's faults stand at their fields", async () => {
  refusing(400, 'form-invalid', {
    errors: [{ field: 'note', message: 'waiver-needs-reason' }],
  });
  const { user } = await showForm(
    aTaskDetail({ kind: 'supervise', context: { case: aCase({ suggested: 'URGE' }) } }),
  );

  expect(screen.getByRole('radio', { name: /^催办/ })).toBeChecked();
  await user.click(screen.getByRole('button', { name: '提交处置' }));

  expect(await screen.findByText('免予督办须说明理由')).toBeVisible();
});

test('returning a report needs a reason, accepting it does not', async () => {
  const bodies = accepting();
  const { user, onDone } = await showForm(aTaskDetail({ kind: 'review-report' }));

  await user.click(screen.getByText('退回'));
  await user.click(screen.getByRole('button', { name: '提交审阅意见' }));
  expect(await screen.findByText('此项必填')).toBeVisible();
  await user.click(screen.getByText('同意'));
  await user.click(screen.getByRole('button', { name: '提交审阅意见' }));

  await vi.waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(bodies).toEqual([{ accepted: true }]);
});

test("the lead takes the units' words over into the summary", async () => {
  const { user } = await showForm(
    aTaskDetail({
      kind: 'consolidate-report',
      context: {
        reports: [
          {
            unit: { id: 'a', name: '市发改委' },
            status: 'SUBMITTED',
            progress: '已立项',
            problems: null,
            nextSteps: '开工',
            inTime: false,
            delayReason: '征地未完成',
            expectedOn: '2026-06-30',
            coordination: null,
            coordinationFrom: null,
            copied: false,
            by: '李',
            at: '2026-03-18T09:00:00+08:00',
          },
        ],
      },
    }),
  );

  await user.click(screen.getByRole('button', { name: /带入各单位填报内容/ }));

  expect(text('工作进展')).toHaveValue('市发改委：已立项');
  expect(text('下一步打算')).toHaveValue('市发改委：开工');
  expect(text('不能按期完成的原因')).toHaveValue('市发改委：征地未完成');
  expect(text('预计完成日期')).toHaveValue('2026-06-30');
});

test('what is typed is saved by itself, and what it replaced can be had back', async () => {
  const saved: { answers: unknown; base: unknown }[] = [];
  const draft = { answers: { result: '那台的' }, version: 2, savedAt: now };
  drafts.set('t1', { answers: { result: '先前的' }, version: 1, savedAt: now });
  server.use(
    http.put('/api/tasks/t1/draft', async ({ request }) => {
      const body = (await request.json()) as (typeof saved)[number];
      saved.push(body);
      const kept = { answers: body.answers, version: 2 + saved.length, savedAt: now };
      return HttpResponse.json({ draft: kept, replaced: saved.length === 1 ? draft : null });
    }),
  );
  const { user } = await showForm(aTaskDetail({ kind: 'implement' }));
  expect(text('落实情况')).toHaveValue('先前的');

  await user.type(text('落实情况'), ',又写');

  expect(await screen.findByText(/^已保存/)).toBeVisible();
  await vi.waitFor(() => expect(saved).toEqual([{ answers: { result: '先前的,又写' }, base: 1 }]));
  await user.click(await screen.findByRole('button', { name: '改用那一份' }));
  expect(text('落实情况')).toHaveValue('那台的');
  await vi.waitFor(() => expect(saved.at(-1)).toEqual({ answers: { result: '那台的' }, base: 3 }));
});

test('an older draft of this browser goes to the server', async () => {
  sessionStorage.setItem('duban.draft.t1', JSON.stringify({ result: '以前在本机写的' }));
  await showForm(aTaskDetail({ kind: 'implement' }));

  expect(text('落实情况')).toHaveValue('以前在本机写的');
  await vi.waitFor(() => expect(drafts.get('t1')?.answers).toEqual({ result: '以前在本机写的' }));
  await vi.waitFor(() => expect(sessionStorage.getItem('duban.draft.t1')).toBeNull());
});
