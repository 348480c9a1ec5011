import { fireEvent, screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { aDraft } from '@/shared/testing/drafts';
import { problem, server } from '@/shared/testing/server';
import { show } from '@/shared/testing/show';
import { UploadBox } from './upload-box';

const file = () => new File(['一、加强研发'], '方案.txt', { type: 'text/plain' });

function refusing(answer: () => Response, path = '/api/drafts') {
  server.use(
    http.get('/api/drafts', () => HttpResponse.json([])),
    http.post(path, answer),
  );
}

test('a document that is read leads to its review', async () => {
  refusing(() => HttpResponse.json(aDraft(), { status: 201 }));
  const { user, router } = show(<UploadBox />);

  await user.upload(screen.getByLabelText('选择文件', { selector: 'input' }), file());

  await waitFor(() => expect(router.state.location.pathname).toBe('/import/d1'));
});

test('a dropped document amends the plan it is meant for', async () => {
  refusing(
    () => HttpResponse.json(aDraft({ id: 'd7' }), { status: 201 }),
    '/api/plans/moushi-2025/amendments',
  );
  const { router } = show(<UploadBox amends="moushi-2025" />);

  fireEvent.drop(screen.getByRole('region', { name: '上传文件' }), {
    dataTransfer: { files: [file()] },
  });

  await waitFor(() => expect(router.state.location.pathname).toBe('/import/d7'));
});

test.each([
  ['scanned', /扫描件/],
  ['ENCRYPTED', /密码/],
  ['unknown-format', /不支持这种格式/],
  ['zip-bomb', /异常庞大/],
])('a refusal for %s says what to do', async (kind, words) => {
  refusing(() => problem(422, 'document-unreadable', { kind }));
  const { user } = show(<UploadBox />);

  await user.upload(screen.getByLabelText('选择文件', { selector: 'input' }), file());

  expect(await screen.findByText(words)).toBeVisible();
});

test('the refused file stays chosen and can be sent again', async () => {
  refusing(() => problem(413, 'document-too-large'));
  const { user, router } = show(<UploadBox />);
  await user.upload(screen.getByLabelText('选择文件', { selector: 'input' }), file());
  expect(await screen.findByText(/文件太大/)).toBeVisible();
  expect(screen.getByText(/方案\.txt/)).toBeVisible();

  refusing(() => HttpResponse.json(aDraft(), { status: 201 }));
  await user.click(screen.getByRole('button', { name: '重试' }));

  await waitFor(() => expect(router.state.location.pathname).toBe('/import/d1'));
});

test('a lost connection is told as such', async () => {
  refusing(() => HttpResponse.error());
  const { user } = show(<UploadBox />);

  await user.upload(screen.getByLabelText('选择文件', { selector: 'input' }), file());

  expect(await screen.findByText(/连不上服务器/)).toBeVisible();
});
