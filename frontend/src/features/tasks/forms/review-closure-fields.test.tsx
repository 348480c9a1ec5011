import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { aTaskDetail } from '@/shared/testing/samples';
import { server } from '@/shared/testing/server';
import { show } from '@/shared/testing/show';
import { TaskContext } from '../components/task-context';
import { TaskForm } from '../components/task-form';

const points = ['事实清楚', '问题解决', '任务完成', '结论准确', '措施合法', '格式规范'];

async function showReview() {
  const bodies: unknown[] = [];
  server.use(
    http.post('/api/tasks/t1/completion', async ({ request }) => {
      bodies.push(await request.json());
      return HttpResponse.json({ completed: 't1' });
    }),
  );
  const onDone = vi.fn();
  const shown = show(<TaskForm task={aTaskDetail({ kind: 'review-closure' })} onDone={onDone} />);
  await screen.findByRole('form');
  return { bodies, onDone, ...shown };
}

test('a measure is closed when all six points hold, with a grade', async () => {
  const { user, bodies, onDone } = await showReview();

  await user.click(screen.getByText('同意'));
  await user.click(screen.getByRole('button', { name: '提交审核意见' }));
  expect(await screen.findByText('六项均符合方可同意销号')).toBeVisible();
  for (const point of points) {
    await user.click(screen.getByRole('checkbox', { name: point }));
  }
  await user.click(screen.getByRole('combobox'));
  expect(screen.queryByTitle('不合格')).toBeNull();
  await user.click(await screen.findByTitle('良好'));
  await user.click(screen.getByRole('button', { name: '提交审核意见' }));

  await vi.waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(bodies).toMatchObject([{ accepted: true, grade: 'GOOD' }]);
  expect((bodies[0] as { met: string[] }).met).toHaveLength(6);
});

test('a return leaves the failed points unticked and may say that the measure fails', async () => {
  const { user, bodies, onDone } = await showReview();

  await user.click(screen.getByRole('checkbox', { name: '事实清楚' }));
  await user.click(screen.getByText('退回'));
  await user.type(screen.getByLabelText('退回理由'), '缺少佐证材料');
  await user.click(screen.getByRole('checkbox', { name: '质量评定为不合格' }));
  await user.click(screen.getByRole('button', { name: '提交审核意见' }));

  await vi.waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(bodies).toEqual([
    { accepted: false, reason: '缺少佐证材料', grade: 'FAIL', met: ['FACTS_CLEAR'] },
  ]);
});

test('a returned request stands in the form again, with the reason and the failed points', async () => {
  const task = aTaskDetail({
    kind: 'request-closure',
    context: {
      previous: { summary: '各单位均已完成' },
      returned: { reason: '缺少数据', by: '王', at: '2026-03-18T09:00:00+08:00' },
      failed: ['CONCLUSION_EXACT', 'FORMAT_RIGHT'],
    },
  });

  show(
    <>
      <TaskContext task={task} />
      <TaskForm task={task} onDone={() => undefined} />
    </>,
  );

  expect(await screen.findByLabelText('销号申请')).toHaveValue('各单位均已完成');
  expect(screen.getByText('缺少数据')).toBeVisible();
  expect(screen.getByText('不符合：结论准确、格式规范')).toBeVisible();
});

test('a returned report stands in the form again, with the reason', async () => {
  const task = aTaskDetail({
    kind: 'consolidate-report',
    context: {
      previous: { progress: '已立项', problems: '用地', nextSteps: '开工' },
      returned: { reason: '进展写得太少', by: '王', at: '2026-03-18T09:00:00+08:00' },
    },
  });

  show(
    <>
      <TaskContext task={task} />
      <TaskForm task={task} onDone={() => undefined} />
    </>,
  );

  expect(await screen.findByLabelText('工作进展')).toHaveValue('已立项');
  expect(screen.getByLabelText('存在问题')).toHaveValue('用地');
  expect(screen.getByLabelText('下一步打算')).toHaveValue('开工');
  expect(screen.getByText('进展写得太少')).toBeVisible();
});
