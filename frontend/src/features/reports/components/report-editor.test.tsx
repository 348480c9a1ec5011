import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { aBody, aBodyReport, office } from '@/shared/testing/reports';
import { server } from '@/shared/testing/server';
import { show } from '@/shared/testing/show';
import { readKept } from '../model/kept';
import { ReportEditor } from './report-editor';

const title = '2023年第二季度督办工作报告';

interface Sent {
  revision: number;
  masthead: { title: string };
  blocks: unknown[];
}

/** A server where somebody else has saved already, or not. */
function serve(newest: number) {
  const sent: Sent[] = [];
  let revision = newest;
  server.use(
    http.put('/api/reports/4/body', async ({ request }) => {
      const form = (await request.json()) as Sent;
      sent.push(form);
      if (form.revision !== revision) {
        return HttpResponse.json(
          { type: '/problems/report-edited-meanwhile', revision },
          { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
        );
      }
      revision += 1;
      return HttpResponse.json({ revision });
    }),
    http.get('/api/reports/4', () => {
      const body = aBody();
      const [heading, paragraph, ...rest] = body.blocks;
      return HttpResponse.json(
        aBodyReport({
          revision,
          body: {
            ...body,
            blocks:
              heading && paragraph ? [{ ...heading, text: '对方的标题' }, paragraph, ...rest] : [],
          } as never,
        }),
      );
    }),
  );
  return sent;
}

function edit(onTakeTheirs = vi.fn()) {
  const report = aBodyReport({ state: 'DRAFT', actions: ['edit'] });
  return {
    ...show(<ReportEditor report={report} author={office} onTakeTheirs={onTakeTheirs} />),
    onTakeTheirs,
  };
}

test('saves what was typed on the revision that was opened, then on the next', async () => {
  const sent = serve(2);
  const { user } = edit();
  expect(screen.getByRole('textbox', { name: '报告正文' })).toHaveTextContent('应报进展');

  await user.type(screen.getByLabelText('主送'), '及成员');
  expect(readKept(4)?.masthead.recipient).toBe('领导小组及成员');
  await user.click(screen.getByRole('button', { name: /保存$/ }));
  expect(await screen.findByText(/^已保存/)).toBeVisible();
  await user.type(screen.getByLabelText('主送'), '们');
  await user.click(screen.getByRole('button', { name: /保存$/ }));

  await waitFor(() => expect(sent.map(({ revision }) => revision)).toEqual([2, 3]));
  expect(sent[0]?.blocks).toEqual(aBody().blocks);
  await waitFor(() => expect(readKept(4)).toBeNull());
});

test('who comes second loses nothing, and may save over what is there', async () => {
  const sent = serve(3);
  const { user } = edit();
  await user.type(screen.getByLabelText('标题'), '（修改）');
  await user.click(screen.getByRole('button', { name: /保存$/ }));

  const keep = await screen.findByRole('button', { name: /保存我的/ });
  expect(
    screen.getByText('他人已先保存了这份报告', { selector: '.ant-alert-title' }),
  ).toBeVisible();
  expect(screen.getByLabelText('标题')).toHaveValue(`${title}（修改）`);
  await user.click(keep);

  expect(await screen.findByText(/^已保存/)).toBeVisible();
  expect(sent.map(({ revision }) => revision)).toEqual([2, 3]);
  expect(sent[1]?.masthead.title).toBe(`${title}（修改）`);
});

test('or take theirs, and is handed the sentences that were given up', async () => {
  serve(3);
  const { user, onTakeTheirs } = edit();
  await user.type(screen.getByLabelText('标题'), '（修改）');
  await user.click(screen.getByRole('button', { name: /保存$/ }));
  await user.click(await screen.findByRole('button', { name: /改用对方的/ }));

  expect(onTakeTheirs).toHaveBeenCalledWith(['总体情况']);
  expect(readKept(4)).toBeNull();
});
