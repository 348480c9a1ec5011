import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { DraftSummary } from '@/shared/api/draft-types';
import { server } from '@/shared/testing/server';
import { show } from '@/shared/testing/show';
import { DraftList } from './draft-list';

function aSummary(changes: Partial<DraftSummary> = {}): DraftSummary {
  return {
    id: 'd1',
    fileName: '方案.docx',
    title: '培育方案',
    amends: null,
    state: 'OPEN',
    planKey: null,
    measures: 59,
    errors: 2,
    warnings: 3,
    updatedBy: '王芳',
    updatedAt: '2026-03-20T09:00:00+08:00',
    ...changes,
  };
}

test('drafts stand by state, with who edited them and what is open', async () => {
  const published = { id: 'd2', title: '旧方案', state: 'PUBLISHED', planKey: 'old' } as const;
  server.use(http.get('/api/drafts', () => HttpResponse.json([aSummary(), aSummary(published)])));
  show(<DraftList />);

  const open = await screen.findByRole('region', { name: '正在核对' });
  expect(within(open).getByRole('link', { name: '培育方案' })).toHaveAttribute(
    'href',
    '/import/d1',
  );
  expect(open).toHaveTextContent('方案.docx · 王芳 · 2026年3月20日 09:00 修改');
  expect(open).toHaveTextContent('59 条措施');
  expect(open).toHaveTextContent('2 个错误');
  const done = screen.getByRole('region', { name: '已发布' });
  expect(within(done).getByRole('link', { name: '查看方案' })).toHaveAttribute(
    'href',
    '/plans/old',
  );
  expect(within(done).queryByRole('button')).not.toBeInTheDocument();
});

test('a draft is deleted after asking', async () => {
  let drafts = [aSummary()];
  server.use(
    http.get('/api/drafts', () => HttpResponse.json(drafts)),
    http.delete('/api/drafts/d1', () => {
      drafts = [];
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = show(<DraftList />);

  await user.click(await screen.findByRole('button', { name: '删除“培育方案”' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: '删除' }));

  await waitFor(() => expect(screen.getByText('还没有导入过文件')).toBeVisible());
});
