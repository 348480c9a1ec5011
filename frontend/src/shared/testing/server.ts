import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { aTasksEvidence } from './record';
import { aSession } from './samples';

// biome-ignore lint/suspicious/noDocumentCookie: jsdom has no cookie store
document.cookie = 'XSRF-TOKEN=test-token';

/** The server of the component tests; a test adds what it needs. */
export const server = setupServer(
  http.get('/api/session', () => HttpResponse.json(aSession())),
  http.get('/api/plans', () => HttpResponse.json([])),
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
