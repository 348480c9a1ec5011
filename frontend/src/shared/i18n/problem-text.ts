import { Problem } from '../api/problem';
import { formatTime } from './format';
import { i18next } from './i18n';

const instant = /^\d{4}-\d\d-\d\dT/;

/** The facts of a problem as its words may name them: a moment is no ISO 8601 to a clerk. */
function factWords(facts: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'string' && instant.test(value) ? formatTime(value) : value,
    ]),
  );
}

/** Words a clerk understands; the server's own words only where we have none for the slug. */
export function problemText(error: unknown): string {
  if (!(error instanceof Problem)) {
    return i18next.t('problems/unknown');
  }
  const key = `problems/${error.slug}`;
  if (i18next.exists(key)) {
    return i18next.t(key, factWords(error.facts));
  }
  const byStatus = `problems/status-${error.status}`;
  return error.detail ?? i18next.t(i18next.exists(byStatus) ? byStatus : 'problems/unknown');
}
