import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aFile, aTasksEvidence } from '../testing/record';
import { problem, server } from '../testing/server';
import { show } from '../testing/show';
import { EvidenceField } from './evidence-field';

const path = '/api/tasks/t1/evidence';
let sent: string[];

function offering(evidence = aTasksEvidence()) {
  server.use(http.get(path, () => HttpResponse.json(evidence)));
}

beforeEach(() => {
  sent = [];
  const forms: string[] = [];
  // in a form of jsdom the names of files do not reach the server
  const append = vi.spyOn(FormData.prototype, 'append');
  append.mockImplementation((_, file) => void forms.push((file as unknown as File).name));
  server.use(
    http.post(path, () => {
      const name = forms.at(-1) ?? '';
      sent.push(name);
      return HttpResponse.json(aFile({ id: `f${sent.length}`, name }), { status: 201 });
    }),
  );
});

afterEach(() => vi.restoreAllMocks());

const field = () => screen.findByRole('region', { name: '佐证材料' });
const photo = (name = '现场.jpg') => new File(['x'], name, { type: 'image/jpeg' });
const list = async () => within(await field()).getByRole('list', { name: '已上传的文件' });

test('a kind of task that has no files shows nothing', async () => {
  offering(aTasksEvidence({ taken: false }));
  const { queries } = show(<EvidenceField task="t1" />);
  await waitFor(() => expect(queries.isFetching()).toBe(0));
  expect(screen.queryByRole('region', { name: '佐证材料' })).not.toBeInTheDocument();
});

test('chosen files are sent one after the other and listed', async () => {
  offering();
  const { user } = show(<EvidenceField task="t1" />);
  await user.upload((await field()).querySelector('input') as HTMLInputElement, [
    photo('一.jpg'),
    photo('二.jpg'),
  ]);

  await waitFor(async () => expect(await list()).toHaveTextContent('二.jpg'));
  expect(sent).toEqual(['一.jpg', '二.jpg']);
  expect(within(await list()).getAllByRole('listitem')).toHaveLength(2);
});

test('a dropped file is sent', async () => {
  offering();
  show(<EvidenceField task="t1" />);
  fireEvent.drop(await field(), { dataTransfer: { files: [photo()] } });
  await waitFor(async () => expect(await list()).toHaveTextContent('现场.jpg'));
});

test('a pasted screenshot is sent under a name that tells when; a piece of a table is not', async () => {
  offering();
  show(<EvidenceField task="t1" />);
  await field();
  const picture = new File(['x'], 'image.png', { type: 'image/png' });

  fireEvent.paste(document.body, {
    clipboardData: { types: ['text/plain', 'Files'], files: [picture] },
  });
  fireEvent.paste(document.body, { clipboardData: { types: ['Files'], files: [picture] } });

  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatch(/^截图 \d{4}年\d+月\d+日 \d{4}\.png$/);
});

test('what is too large is said before it is sent, and put away', async () => {
  offering(aTasksEvidence({ maxBytes: 2_097_152 }));
  const { user } = show(<EvidenceField task="t1" />);
  const large = new File([new Uint8Array(3_145_728)], '大.pdf', { type: 'application/pdf' });
  await user.upload((await field()).querySelector('input') as HTMLInputElement, large);

  expect(await screen.findByRole('alert')).toHaveTextContent('文件 3 MB，超过上限 2 MB');
  expect(sent).toEqual([]);
  await user.click(screen.getByRole('button', { name: '移除此条 大.pdf' }));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('what the server refuses is explained; a broken line offers to try again', async () => {
  offering();
  const { user } = show(<EvidenceField task="t1" />);
  server.use(
    http.post(path, () => problem(422, 'evidence-type-refused', { name: '照片.zip' }), {
      once: true,
    }),
  );
  const input = (await field()).querySelector('input') as HTMLInputElement;
  fireEvent.drop(await field(), { dataTransfer: { files: [new File(['x'], '照片.zip')] } });
  expect(await screen.findByRole('alert')).toHaveTextContent('压缩包请先解压');
  expect(screen.queryByRole('button', { name: '重新上传' })).not.toBeInTheDocument();

  server.use(http.post(path, () => HttpResponse.error(), { once: true }));
  await user.upload(input, photo());
  await user.click(await screen.findByRole('button', { name: '重新上传' }));
  await waitFor(async () => expect(await list()).toHaveTextContent('王晓岚'));
  expect(sent).toEqual(['现场.jpg']);
});

test('what the office demands is said', async () => {
  offering(
    aTasksEvidence({ demand: { note: '验收报告', by: '办公室', at: '2026-03-01T09:00:00+08:00' } }),
  );
  show(<EvidenceField task="t1" />);
  expect(await field()).toHaveTextContent('本措施要求附佐证材料：验收报告');
});

test('a file that was not filed is removed once asked', async () => {
  offering(aTasksEvidence({ uploaded: [aFile()] }));
  let removed = '';
  server.use(
    http.delete('/api/evidence/:id', ({ params }) => {
      removed = String(params.id);
      offering();
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = show(<EvidenceField task="t1" />);
  await user.click(await screen.findByRole('button', { name: '删除 现场照片.jpg' }));
  await user.click(await screen.findByRole('button', { name: '删除' }));

  await waitFor(async () => expect(await list()).not.toHaveTextContent('现场照片.jpg'));
  expect(removed).toBe('f1');
});
