import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { Draft, DraftContent } from '@/shared/api/draft-types';
import {
  aDraft,
  aDraftMeasure,
  aDraftPlan,
  aDraftUnit,
  aFinding,
  anItem,
} from '@/shared/testing/drafts';
import { problem, server } from '@/shared/testing/server';
import { show } from '@/shared/testing/show';
import { ReviewDesk } from './review-desk';

type Put = DraftContent & { version: number };

/** A server that saves as the product's does; it gives what was put, last first. */
function having(draft: Draft, after: (draft: Draft) => Partial<Draft> = () => ({})) {
  const puts: Put[] = [];
  let current = draft;
  server.use(
    http.get('/api/drafts/:id', () => HttpResponse.json(current)),
    http.put('/api/drafts/:id', async ({ request }) => {
      const put = (await request.json()) as Put;
      const { version, key, plan, firstListedLeads, settled } = put;
      const content = { key, plan, firstListedLeads, settled };
      puts.unshift(put);
      if (version !== current.version) {
        return problem(409, 'draft-changed', { by: current.updatedBy });
      }
      current = { ...current, ...content, version: version + 1 };
      current = { ...current, ...after(current) };
      return HttpResponse.json(current);
    }),
  );
  return {
    puts,
    change: (changes: Partial<Draft>) => {
      current = { ...current, ...changes, version: current.version + 1 };
    },
  };
}

function open(draft: Draft, tab?: string) {
  return show(<ReviewDesk draft={draft} />, { at: `/import/d1${tab ? `?tab=${tab}` : ''}` });
}

const leaderless = aDraftPlan([
  aDraftMeasure('m1', { items: [anItem({ lead: [], responsible: ['市科技局', '市财政局'] })] }),
  aDraftMeasure('m2'),
]);
const noLead = aFinding('f1', {
  level: 'ERROR',
  measure: 'm1',
  message: '措施1没有写明牵头单位',
  settleable: false,
  repairs: [{ kind: 'set-lead', candidates: ['市科技局', '市财政局'] }],
});

test('a lead is set by one press; it is saved and the finding is gone', async () => {
  const draft = aDraft({ plan: leaderless, findings: [noLead] });
  const { puts } = having(draft, () => ({ findings: [] }));
  const { user } = open(draft);
  expect(screen.getByRole('button', { name: '发布' })).toBeDisabled();

  await user.click(screen.getByRole('button', { name: '由市财政局牵头' }));

  expect(await screen.findByText('没有待核对的问题')).toBeVisible();
  expect(puts[0]?.plan.measures[0]?.items[0]).toMatchObject({
    lead: ['市财政局'],
    responsible: ['市科技局'],
  });
  expect(screen.getByRole('button', { name: '发布' })).toBeEnabled();
  expect(screen.getByText('已保存')).toBeVisible();
});

test('an edit is undone by keyboard, and saved as it then stands', async () => {
  const draft = aDraft({ plan: leaderless, findings: [noLead] });
  const { puts } = having(draft);
  const { user } = open(draft);

  await user.click(screen.getByRole('button', { name: '由市科技局牵头' }));
  await waitFor(() => expect(puts).toHaveLength(1));
  await user.keyboard('{Control>}z{/Control}');

  await waitFor(() => expect(puts).toHaveLength(2), { timeout: 3000 });
  expect(puts[0]?.plan).toEqual(leaderless);
});

test('findings are gone through and checked by keyboard', async () => {
  const draft = aDraft({ findings: [aFinding('f1'), aFinding('f2')] });
  const { puts } = having(draft);
  const { user } = open(draft);

  await user.keyboard('n');
  expect(screen.getByText('问题f1').closest('article')).toHaveAttribute('aria-current', 'true');
  await user.keyboard('c');

  expect(screen.queryByText('问题f1')).not.toBeInTheDocument();
  expect(screen.getByText('问题f2').closest('article')).toHaveAttribute('aria-current', 'true');
  await waitFor(() => expect(puts[0]?.settled).toEqual(['f1']));

  await user.click(screen.getByRole('checkbox', { name: '显示已核对的' }));
  const checked = screen.getByText('问题f1').closest('article') as HTMLElement;
  await user.click(within(checked).getByRole('button', { name: /取消核对/ }));
  await waitFor(() => expect(puts[0]?.settled).toEqual([]));
});

test('all notes are marked as checked by one press, and undone by one', async () => {
  const notes = ['f1', 'f2'].map((id) => aFinding(id, { level: 'NOTE' }));
  const { puts } = having(aDraft({ findings: [...notes, aFinding('f3')] }));
  const { user } = open(aDraft({ findings: [...notes, aFinding('f3')] }));

  await user.click(screen.getByRole('button', { name: '2 条提示全部标为已核对' }));
  await waitFor(() => expect(puts[0]?.settled).toEqual(['f1', 'f2']));
  expect(screen.getByText('问题f3')).toBeVisible();

  await user.keyboard('{Control>}z{/Control}');
  expect(screen.getByText('问题f1')).toBeVisible();
  await waitFor(() => expect(puts[0]?.settled).toEqual([]), { timeout: 3000 });
});

test('many units new to the register are registered from the finding that tells of them', async () => {
  const many = aFinding('f1', {
    level: 'ERROR',
    settleable: false,
    message: '有 2 个单位不在名册中',
    repairs: [{ kind: 'register-units', units: ['市科技局', '市财政局', '已合并局'] }],
  });
  const units = [aDraftUnit('市科技局', { unit: null }), aDraftUnit('市财政局', { unit: null })];
  const draft = aDraft({ findings: [many], units });
  const asked: unknown[] = [];
  having(draft);
  server.use(
    http.post('/api/drafts/d1/units', async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json({ ...draft, version: 2, findings: [] });
    }),
  );
  const { user } = open(draft);

  await user.click(screen.getByRole('button', { name: '全部登记（3）' }));

  expect(await screen.findByText('没有待核对的问题')).toBeVisible();
  expect(asked).toEqual([{ version: 1, names: ['市科技局', '市财政局'] }]);
});

test('a press on a highlight opens its measure, to be edited', async () => {
  const draft = aDraft();
  const { puts } = having(draft);
  const { user } = open(draft);

  await user.click(screen.getByText('措施2的标题', { selector: '.piece' }));
  const panel = screen.getByRole('tabpanel', { name: '措施' });
  const title = await within(panel).findByRole('textbox', { name: '标题' });
  expect(title).toHaveValue('措施2的标题');
  await user.type(title, ',新');

  await waitFor(() => expect(puts[0]?.plan.measures[1]?.title).toBe('措施2的标题,新'), {
    timeout: 3000,
  });
});

test('a measure is split at a paragraph, joined again, and taken out', async () => {
  const plan = aDraftPlan([aDraftMeasure('m1', { text: '第一段。\n第二段。' })]);
  const { puts } = having(aDraft({ plan }));
  const { user } = open(aDraft({ plan }), 'measures');
  // by text: by role, this much of a page takes seconds to search
  const press = (words: string | RegExp) => user.click(screen.getByText(words));

  await user.click(screen.getByText('措施1的标题', { selector: 'strong' }));
  await press(/从“第二段/);
  expect(screen.getByText('1.2')).toBeVisible();

  await press('与下一条合并');
  expect(screen.queryByText('1.2')).not.toBeInTheDocument();
  expect(screen.getByLabelText('正文')).toHaveValue('第一段。\n第二段。');

  await press('不是措施');
  expect(await screen.findByText('没有符合条件的措施')).toBeVisible();
  await waitFor(() => expect(puts[0]?.plan.measures).toEqual([]), { timeout: 3000 });
});

test('all units that are missing are registered by one press', async () => {
  const missing = aDraftUnit('市财政局', { unit: null });
  const draft = aDraft({ units: [aDraftUnit('市科技局'), missing] });
  const asked: unknown[] = [];
  having(draft);
  server.use(
    http.post('/api/drafts/d1/units', async ({ request }) => {
      asked.push(await request.json());
      const registered = aDraftUnit('市财政局', { mappedByHand: true });
      return HttpResponse.json({ ...draft, version: 2, units: [draft.units[0], registered] });
    }),
  );
  const { user } = open(draft, 'units');

  await user.click(screen.getByRole('button', { name: '全部登记（1）' }));

  await waitFor(() => expect(screen.queryByText('未登记')).not.toBeInTheDocument());
  expect(asked).toEqual([{ version: 1, names: ['市财政局'] }]);
});

test('two people at once: who changed it is said, and one’s own edits are put onto theirs', async () => {
  const draft = aDraft({ findings: [aFinding('f1'), aFinding('f2')] });
  const { puts, change } = having(draft);
  const { user } = open(draft);
  change({ updatedBy: '王芳', plan: { ...draft.plan, title: '王芳改的标题' } });

  await user.keyboard('nc');

  const dialog = await screen.findByRole('dialog', { name: '王芳也修改了这份草稿' });
  expect(within(dialog).getByText(/您未保存的修改/)).toBeInTheDocument();
  await user.click(within(dialog).getByRole('button', { name: '载入对方的版本，并套用我的修改' }));

  await waitFor(() => expect(puts[0]?.version).toBe(2), { timeout: 3000 });
  expect(puts[0]).toMatchObject({ settled: ['f1'], plan: { title: '王芳改的标题' } });
});

test('given up for the other version, one’s own edits stay as text', async () => {
  const draft = aDraft({ findings: [aFinding('f1')] });
  const { change } = having(draft);
  const { user } = open(draft);
  change({ updatedBy: '王芳' });

  await user.keyboard('nc');
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: '载入对方的版本' }));

  expect(await screen.findByText(/您的 1 处修改已保留为文字/)).toBeVisible();
  expect(screen.getByText('问题f1')).toBeVisible();
  expect(screen.getByText('已保存')).toBeVisible();
});

test('edits the server could not take are kept in the browser and restored', async () => {
  const draft = aDraft({ findings: [aFinding('f1')] });
  server.use(http.put('/api/drafts/:id', () => HttpResponse.error()));
  const { user } = open(draft);
  await user.keyboard('nc');
  expect(await screen.findByText('离线，正在重试')).toBeVisible();

  cleanup();

  expect(localStorage.getItem('duban.review.d1')).toContain('"settled":["f1"]');
  const { puts } = having(draft);
  open(draft);
  expect(await screen.findByText(/已恢复/)).toBeVisible();
  await waitFor(() => expect(puts[0]?.settled).toEqual(['f1']), { timeout: 3000 });
  expect(await screen.findByText('已保存')).toBeVisible();
  expect(localStorage.getItem('duban.review.d1')).toBeNull();
});

test('publishing says what will happen and leads to the plan', async () => {
  const draft = aDraft({ plan: leaderless });
  having(draft);
  const asked: unknown[] = [];
  server.use(
    http.post('/api/drafts/d1/publication', async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json({ key: 'moushi-2026', measures: 2 }, { status: 201 });
    }),
  );
  const { user, router } = open(draft);

  await user.click(screen.getByRole('button', { name: '发布' }));
  const dialog = await screen.findByRole('dialog', { name: '发布方案' });
  expect(within(dialog).getByText(/共 2 条措施、2 个单位/)).toBeInTheDocument();
  expect(within(dialog).getByText(/有 1 条措施没有写明牵头单位/)).toBeInTheDocument();
  await user.click(within(dialog).getByRole('button', { name: '确认发布' }));

  await waitFor(() => expect(router.state.location.pathname).toBe('/plans/moushi-2026'));
  expect(asked).toEqual([{ version: 1 }]);
});

test('an amendment shows what changes and starts the chosen measures', async () => {
  const draft = aDraft({ amends: 'moushi-2025' });
  having(draft);
  const asked: unknown[] = [];
  server.use(
    http.get('/api/drafts/d1/comparison', () =>
      HttpResponse.json({
        added: [
          { id: 'm1', number: '1', title: '新增甲' },
          { id: 'm2', number: '2', title: '新增乙' },
        ],
        changed: [
          {
            id: 'm2',
            number: '2',
            title: '措施2',
            changes: [{ field: 'title', before: '旧标题', after: '新标题' }],
          },
        ],
        dropped: [{ number: '9', title: '旧措施' }],
        same: 4,
      }),
    ),
    http.post('/api/drafts/d1/publication', async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json({ key: 'moushi-2025', measures: 2 }, { status: 201 });
    }),
  );
  const { user } = open(draft, 'comparison');

  expect(await screen.findByText('新增 2 条，变更 1 条，删去 1 条，相同 4 条。')).toBeVisible();
  expect(screen.getByText('旧', { selector: 'del' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: '发布' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('checkbox', { name: /新增甲/ }));
  await user.click(within(dialog).getByRole('button', { name: '确认发布修订' }));

  await waitFor(() => expect(asked).toEqual([{ version: 1, start: ['m2'] }]));
});

test('what is published can be looked at, not changed', () => {
  open(aDraft({ state: 'PUBLISHED', planKey: 'moushi-2026', findings: [aFinding('f1')] }));

  expect(screen.getByText(/不能再修改/)).toBeVisible();
  expect(screen.getByRole('link', { name: '查看方案' })).toHaveAttribute(
    'href',
    '/plans/moushi-2026',
  );
  expect(screen.queryByRole('button', { name: /已核对$/ })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '发布' })).not.toBeInTheDocument();
});
