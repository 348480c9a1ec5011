import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import type { TaskDraft } from '../api/types';
import { aTasksEvidence } from './record';
import { aSession, now } from './samples';

// biome-ignore lint/suspicious/noDocumentCookie: jsdom has no cookie store
document.cookie = 'XSRF-TOKEN=test-token';

/** What forms have saved; a test that saves finds it again. */
export const drafts = new Map<string, TaskDraft>();

/** The server of the component tests; a test adds what it needs. */
export const server = setupServer(
  http.get('/api/session', () => HttpResponse.json(aSession())),
  http.get('/api/plans', () => HttpResponse.json([])),
  http.get('/api/task-views', () => HttpResponse.json([])),
  http.get('/api/tasks/:id/draft', ({ params }) =>
    HttpResponse.json({ draft: drafts.get(String(params.id)) ?? null }),
  ),
  http.put('/api/tasks/:id/draft', async ({ params, request }) => {
    const { answers } = (await request.json()) as { answers: TaskDraft['answers'] };
    const id = String(params.id);
    const draft = { answers, version: (drafts.get(id)?.version ?? 0) + 1, savedAt: now };
    drafts.set(id, draft);
    return HttpResponse.json({ draft, replaced: null });
  }),
  // of a sheet that is left while something waits to be saved
  http.put('/api/filing/drafts', () => HttpResponse.json([])),
  // most kinds of tasks have no files
  http.get('/api/tasks/:task/evidence', () => HttpResponse.json(aTasksEvidence({ taken: false }))),
);

/** A refusal as the product's server words it. */
export function problem(status: number, slug: string, facts: object = {}) {
  return HttpResponse.json(
    { type: `/problems/${slug}`, status, title: slug, detail: `Detail of ${slug}`, ...facts },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );
}
