import { Problem } from '../api/problem';
import { i18next } from './i18n';

/** Words a clerk understands; the server's own words only where we have none for the slug. */
export function problemText(error: unknown): string {
  if (!(error instanceof Problem)) {
    return i18next.t('problems/unknown');
  }
  const key = `problems/${error.slug}`;
  if (i18next.exists(key)) {
    return i18next.t(key);
  }
  const byStatus = `problems/status-${error.status}`;
  return error.detail ?? i18next.t(i18next.exists(byStatus) ? byStatus : 'problems/unknown');
}
