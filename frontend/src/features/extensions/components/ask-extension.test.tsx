import { fireEvent, screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import type { ExtensionOutlook } from '@/shared/api/types';
import { anExtension } from '@/shared/testing/asks';
import { aTaskDetail } from '@/shared/testing/samples';
import { problem, server } from '@/shared/testing/server';
import { show } from '@/shared/testing/show';
import { AskExtension } from './ask-extension';
import { ExtensionForm } from './extension-form';

const task = aTaskDetail({ kind: 'implement', actions: ['complete', 'extend'] });

function outlook(changes: Partial<ExtensionOutlook> = {}) {
  server.use(
    http.get('/api/tasks/t1/extension', ({ request }) => {
      const until = new URL(request.url).searchParams.get('until') ?? '';
      return HttpResponse.json({
        taskKind: 'implement',
        due: '2026-03-31T17:30:00+08:00',
        first: '2026-04-01',
        last: '2026-12-31',
        workingDays: until > '2026-05-31' ? 60 : 10,
        approver: until > '2026-05-31' ? 'LEADERS' : 'OFFICE',
        earlier: [],
        open: null,
        ...changes,
      });
    }),
  );
}

const open = () => show(<ExtensionForm task={task} onDone={() => undefined} />);

/** At once: typing letter by letter is the browser's business. */
async function fill(label: string, value: string) {
  fireEvent.change(await screen.findByLabelText(label), { target: { value } });
}

test('is offered where the server lists it', () => {
  show(<AskExtension task={aTaskDetail()} />);

  expect(screen.queryByText('申请延期')).not.toBeInTheDocument();
});

test('says who would decide, and sends what was typed', async () => {
  outlook();
  const bodies: unknown[] = [];
  server.use(
    http.post('/api/tasks/t1/extension', async ({ request }) => {
      bodies.push(await request.json());
      return HttpResponse.json(anExtension(), { status: 201 });
    }),
  );
  open();
  expect(await screen.findByText('此前没有申请过延期')).toBeVisible();

  await fill('延期至', '2026-06-30');
  expect(await screen.findByText(/延长 60 个工作日，由领导小组审批/)).toBeVisible();
  await fill('延期理由', '土地手续未办结');
  await fill('目前进展', '已完成八成');
  fireEvent.click(screen.getByText('提交申请'));

  await vi.waitFor(() =>
    expect(bodies).toEqual([
      { until: '2026-06-30', reason: '土地手续未办结', progress: '已完成八成' },
    ]),
  );
});

test('a refusal stands at its field and keeps what was typed', async () => {
  outlook();
  server.use(
    http.post('/api/tasks/t1/extension', () =>
      problem(400, 'form-invalid', {
        errors: [{ field: 'until', message: 'until-no-working-day' }],
      }),
    ),
  );
  open();

  await fill('延期至', '2026-04-04');
  await fill('延期理由', '土地手续未办结');
  await fill('目前进展', '已完成八成');
  fireEvent.click(screen.getByText('提交申请'));

  expect(await screen.findByText('不是工作日')).toBeVisible();
  expect(screen.getByLabelText('延期理由')).toHaveValue('土地手续未办结');
  expect(screen.getByLabelText('延期至')).toHaveValue('2026-04-04');
});

test('says that it is too late, since when, and what to do', async () => {
  server.use(
    http.get('/api/tasks/t1/extension', () =>
      problem(422, 'extension-too-late', { dueAt: '2026-03-31T17:30:00+08:00' }),
    ),
  );
  open();

  expect(await screen.findByText(/任务已于 2026年3月31日 17:30 到期/)).toBeVisible();
});

test('shows a request that waits, to be withdrawn', async () => {
  outlook({ open: anExtension({ withdrawable: true }) });
  const withdrawn = vi.fn();
  server.use(
    http.post('/api/extensions/3/withdrawal', () => {
      withdrawn();
      return new HttpResponse(null, { status: 204 });
    }),
  );
  open();

  fireEvent.click(await screen.findByText('撤回申请'));
  fireEvent.click(await screen.findByText(/^(确定|OK)$/));

  await vi.waitFor(() => expect(withdrawn).toHaveBeenCalled());
});
